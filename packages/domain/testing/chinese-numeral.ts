const names = "零一二三四五六七八九";

function below10000(value: number, leading: boolean): string {
  let written = "";
  let gap = false;
  for (const [unit, size] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = written !== "" || !leading;
      continue;
    }
    const bare = unit === "十" && digit === 1 && written === "" && leading;
    written += (gap ? "零" : "") + (bare ? "" : names.charAt(digit)) + unit;
    gap = false;
  }
  return written;
}

/** A whole number from 0 to 10^8 - 1 in Chinese, as official papers write it: 205 is 二百零五, 12 is 十二. */
export function writeChineseNumeral(value: number): string {
  if (value === 0) return "零";
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const head = high === 0 ? "" : `${below10000(high, true)}万`;
  return head + (low === 0 ? "" : below10000(low, head === ""));
}
