/** FNV-1a over UTF-16 units: a small stable hash, 32 bits, unsigned. */
export const hash = (...parts: readonly (string | number)[]): number => {
  let h = 0x811c9dc5;
  for (const unit of parts.join("\u0001")) {
    h = Math.imul(h ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

/** A number in [0, 1) that only the parts decide. */
const unit = (...parts: readonly (string | number)[]): number => hash(...parts) / 2 ** 32;

/** One of the items, chosen by the parts alone. */
export const choose = <T>(items: readonly T[], ...parts: readonly (string | number)[]): T => {
  const item = items[hash(...parts) % items.length];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
};

const drift = (key: string, base: number, year: number): number => {
  if (base < 3) return base + (hash("small", key, year) % 2);
  if (base < 10) return base + (hash("small", key, year) % 3) - 1;
  const growth = 1 + (unit("growth", key) * 0.12 - 0.04);
  const noise = 1 + (unit("noise", key, year) * 0.16 - 0.08);
  return Math.max(2, Math.round(base * growth ** (year - 2025) * noise));
};

/** The value of a figure in a year: around `base` in 2025, growing a little, never twice the same when large. */
export const seriesValue = (key: string, base: number, year: number): number => {
  const value = drift(key, base, year);
  return base >= 10 && value === drift(key, base, year - 1) ? value + 1 : value;
};

/** A percentage near `base`; 100 stays 100 and nothing else reaches it. */
export const seriesPercent = (key: string, base: number, year: number): number =>
  base >= 100 ? 100 : Math.min(99, Math.max(3, base + (hash("pct", key, year) % 5) - 2));
