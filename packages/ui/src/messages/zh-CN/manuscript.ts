/** The editor's tools beside the text: finding, history, remarks, figures, last year. */
export const manuscript = {
  find: {
    title: "查找和替换",
    titleKey: "查找和替换（Ctrl+F，Ctrl+H）",
    words: "查找",
    replacement: "替换为",
    previous: "上一处",
    previousKey: "上一处（Shift+Enter）",
    next: "下一处",
    nextKey: "下一处（Enter）",
    replaceOne: "替换",
    replaceAll: "全部替换",
    replaceAllKey: "全部替换（Ctrl+Enter）",
    close: "关闭查找",
    closeKey: "关闭查找（Esc）",
    none: "没有找到",
    count: "共 {count} 处",
    position: "第 {number} / {count} 处",
    replaced: "已替换 {count} 处",
    replacedSome: "已替换 {count} 处；{left} 处在数据或他人的部分中，没有替换",
    nothingReplaced: "没有可替换的文字；{left} 处在数据或他人的部分中",
    undoPartly: "{count} 个部分在替换后又改过，没有撤销",
  },
  compare: {
    sameRows: "{count} 段相同，展开",
    noDifference: "两份文字相同",
  },
};
