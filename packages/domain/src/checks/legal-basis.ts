/**
 * What a rule rests on, as the committee cites it. Articles stand here only where the text of the law was read;
 * where only the chapter is sure, the chapter is named (domain.md §1).
 */
export const legalBases = {
  supervision: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）年度报告内容的规定",
  submission: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）3月1日之前报送的规定",
  publication: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）4月1日之前公开的规定",
  formation: "《中华人民共和国政府信息公开条例》第二十六条",
  issuer: "GB/T 9704-2012 7.2.4",
  first_responsible: "《党政主要负责人履行推进法治建设第一责任人职责规定》",
  outline: "《法治政府建设实施纲要（2021—2025年）》",
  document_work: "《党政机关公文处理工作条例》（中办发〔2012〕14号）",
  document_numbering: "《党政机关公文处理工作条例》（中办发〔2012〕14号）关于结构层次序数的规定",
  document_signing: "《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十二条",
  title: "GB/T 9704-2012 7.3.1",
  addressee: "GB/T 9704-2012 7.3.2",
  document_number: "GB/T 9704-2012 7.2.5",
  signatory: "GB/T 9704-2012 7.2.6",
  issue_date: "GB/T 9704-2012 7.3.5",
  punctuation: "GB/T 15834-2011《标点符号用法》",
  numerals: "GB/T 15835-2011《出版物上数字用法》",
  secrecy: "《中华人民共和国保守国家秘密法》第三十一条",
  disclosure: "《中华人民共和国政府信息公开条例》第十四条",
  privacy: "《中华人民共和国政府信息公开条例》第十五条",
  accuracy: "《中华人民共和国政府信息公开条例》第六条",
  deputies: "《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》关于代表建议的规定",
  campaign: "本年度报送通知",
} as const;

export type LegalBasis = keyof typeof legalBases;
