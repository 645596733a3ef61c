const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Check character of a 9-character organisation code (GB 11714-1997), over its first eight. */
const orgCheck = (code: string): string => {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * symbols.indexOf(code.charAt(i)), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
};

/** Check character of a unified social credit code (GB 32100-2015), over its first seventeen. */
export const usccCheck = (code: string): string => {
  let weight = 1;
  let sum = 0;
  for (const symbol of code) {
    sum += weight * symbols.indexOf(symbol);
    weight = (weight * 3) % 31;
  }
  return symbols.charAt((31 - (sum % 31)) % 31);
};

/**
 * An 18-character unified social credit code with valid check characters, in a region that does not exist.
 * `registry` 11 = organ of state, 12 = public institution; `serial` counts the bodies of the region.
 */
export const fictionalUscc = (registry: "11" | "12", serial: number): string => {
  const org = `MB9${String(serial).padStart(5, "0")}`;
  const body = `${registry}990106${org}${orgCheck(org)}`;
  return body + usccCheck(body);
};
