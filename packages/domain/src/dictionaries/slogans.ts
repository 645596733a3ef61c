/** Set phrases of six characters and more that must stand word for word; regions add their own. */
export const slogans: readonly string[] = [
  "习近平新时代中国特色社会主义思想",
  "习近平法治思想",
  "谁执法谁普法",
  "双随机、一公开",
  "执法全过程记录制度",
  "重大执法决定法制审核制度",
  "行政执法公示制度",
];
