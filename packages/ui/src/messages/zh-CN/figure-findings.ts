import type { FigureRuleId } from "@nianbao/domain/checks/figure-rule-table";

/** What the rules on figures, people, form, secrets and times found, and what to do about it. */
export const figureFindings = {
  "NUM-01":
    "{problem, select, more {“{name}”是 {found}，多于“{other}”的 {expected}，请核对} minimum {“{name}”是 {found}，不得少于 {expected}} balance {“{name}”一侧合计 {found}，另一侧合计 {expected}，应当相等} other {“{name}”写的是 {found}，分项相加是 {expected}，请核对}}",
  "NUM-02":
    "{problem, select, above {“{name}”为 {found}，比率不能超过 100%} other {“{name}”写的是 {found}，按前面的数计算是 {expected}，请核对}}",
  "NUM-03":
    "{problem, select, gone {数据“{found}”在台账中已删除，请重新录入或改为文字} other {文中“{found}”与台账“{name}”的 {expected} 不一致}}",
  "NUM-04": "“{name}”前后不一致：此处 {found}，另一处 {expected}",
  "NUM-05":
    "{problem, select, same {“{name}”为 {found}，与上年完全相同，请核对是否沿用旧数} up {“{name}”由上年的 {expected} 增至 {found}，增幅 {share}%，请核对} other {“{name}”由上年的 {expected} 降至 {found}，降幅 {share}%，请核对}}",
  "NUM-06": "“{name}”的单位写的是“{found}”，该指标的单位是：{expected}",
  "NUM-07": "“{text}”没有数据支撑，建议写明“{name}”的数量",
  "NUM-08": "数据“{name}”没有上传佐证材料",
  "NUM-09": "“{text}”是绝对化表述，请录入数据并附佐证，或改写",
  "ORG-01":
    "{problem, select, unknown {发文机关“{found}”不是登记的名称，应为“{expected}”} other {全文没有出现发文机关全称“{expected}”，首次出现应写全称}}",
  "ORG-02":
    "{problem, select, gone {{name}在报告年度内没有任职记录，请核对“{found}”} other {{name}的职务写的是“{found}”，登记的职务是“{expected}”}}",
  "ORG-03":
    "{problem, select, head {领导小组组长写的是{name}，主要负责人是{expected}} other {领导小组调整没有写明时间或文号}}",
  "ORG-04":
    "{problem, select, level {“{found}”与本级不符，本级应为“{expected}”一级} other {“{found}”前后层级不一致，应为“{expected}”}}",
  "ORG-05": "签发人{name}不是签发日在任的主要负责人（{expected}），受委托签发的应注明“代”",
  "DOC-01": "没有写主送机关",
  "DOC-02":
    "{problem, select, missing {没有发文字号} year {发文字号的年份是 {found}，成文日期是 {expected} 年} other {发文字号“{found}”格式不规范，应为：机关代字〔年份〕序号号}}",
  "DOC-03":
    "{problem, select, unsigned {没有发文机关署名} missing {没有成文日期} no_day {成文日期“{found}”不是有效日期} future {成文日期 {found} 晚于今天} zeros {日期“{found}”不编虚位，应为“{expected}”} other {文中日期“{found}”与成文日期 {expected} 不一致}}",
  "DOC-04":
    "{problem, select, ending {标题应以“报告”结尾} book_title_marks {标题不加书名号} punctuation {标题中不用标点} other {标题有“关于”，应写成“关于……的报告”}}",
  "DOC-05": "上行文应当标注签发人",
  "DOC-06": "报告不得夹带请示事项：{text}",
  "SEC-01":
    "{problem, select, work_secret {文中有工作秘密标志，不得在本系统存储} internal {文中有内部资料标志，不得在本系统存储} classified_doc_number {文中引用了涉密文件的文号，不得在本系统存储} other {文中有国家秘密标志，不得在本系统存储}}",
  "SEC-02":
    "{problem, select, id_number {含公民身份号码} mobile {含手机号码} landline {含个人电话号码} bank_card {含银行卡号} plate {含机动车号牌} other {含个人住址}}，公开前应当删去：{text}",
  "SEC-03": "“{text}”与经营数据同时出现，可能涉及商业秘密，公开前请征得同意或隐去名称",
  "TIM-01": "已超过报送时限 {count} 分钟",
  "TIM-02": "已超过公开时限 {count} 分钟",
  "TIM-03": "成文日期为 {found}，应当在 20 个工作日内公开，即 {expected} 前（未计节假日）",
  "XRP-01": "上年计划“{text}”没有交代完成情况",
} satisfies Record<FigureRuleId, string>;
