/** The printed paper: its preview and its file. */
export const printing = {
  preview: "预览",
  title: "打印预览",
  note: "与下载的 PDF 逐页一致",
  pages: "共 {count} 页",
  page: "第 {number} 页",
  download: "下载 PDF",
  close: "关闭",
  unsaved: "还有文字没有保存，预览的是已保存的文字",
};
