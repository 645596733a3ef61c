import type { SectionPlan } from "./layout.ts";

/** The headings and passages of 科工信局, written out because the product's own pictures show them. */
export const scienceIndustryLayout: readonly SectionPlan[] = [
  {
    heading: "强化组织领导，压实工作责任",
    role: "measures_outcomes",
    blocks: [
      {
        text: "局党组将法治建设纳入年度重点工作，党组会研究法治议题{LEAD01=5@2024:4,2025:5}次，召开法治政府建设专题会议{LEAD02=2@2024:3,2025:2}次，制定年度工作要点并分解任务{LEAD04=18@2024:16,2025:18}项，全部完成。",
      },
      { pool: "follow" },
      { pool: "study" },
      {
        text: "结合科技活动周、中小企业服务月开展普法宣传{PUBL01=9}场，制作展板{PUBL02=14}块，发放资料{PUBL03=1600~}份；[法律顾问走访企业|组织律师进企业]{FUNC07=42}家，解答用工、知识产权问题{68}个。",
      },
    ],
  },
  {
    heading: "健全决策机制，规范行政决策",
    role: "measures_outcomes",
    blocks: [
      {
        text: "[坚持重大事项集体决策|严格执行重大事项集体决策制度]，产业扶持资金分配、科技项目立项等{DECI01=3}项重大事项均经专家论证、合法性审查和集体讨论决定。法律顾问审查合同、协议{DECI05=27@2024:24,2025:27}件，提出法律意见{41}条。",
      },
      {
        text: "开展规范性文件清理，[梳理|共梳理]以区政府名义印发、由本局起草的文件{n=14}件，其中继续有效{k=n*64}件、修改或者废止{n-k}件；代拟规范性文件{NORM01=2}件，全部送审报备。权责清单动态调整后保留事项{FUNC01=46}项，并向社会公布。",
      },
    ],
  },
  {
    heading: "规范行政执法，提升监管效能",
    role: "measures_outcomes",
    blocks: [
      { title: "严格落实行政执法“三项制度”" },
      {
        text: "全年开展行政检查{ENFO03=126@2023:168,2024:154,2025:126}次，{ENFO03^}；“双随机”抽查企业{ENFO08=34@2024:31,2025:34}户次，其中跨部门联合抽查{x=ENFO08*32@2025:11}户次。办理行政处罚案件{ENFO04=9@2024:11,2025:9}件，其中简易程序{a=ENFO04*33@2025:3}件、普通程序{ENFO04-a}件，重大执法决定法制审核率100%。",
      },
      { title: "推行包容审慎监管" },
      {
        text: "对符合“首违不罚”条件的轻微违法行为不予处罚{ENFO09=4@2024:3,2025:4}件，发出提示函{24~@2024:33,2025:24}份，指导企业完成整改。",
      },
      { title: "提升执法队伍能力" },
      {
        text: "组织执法人员参加专题培训{STUD04=2@2024:3,2025:2}期、{46@2024:58,2025:46}人次，行政执法证年审通过率100%。",
      },
    ],
  },
  {
    heading: "自觉接受监督，推进政务公开",
    role: "measures_outcomes",
    blocks: [
      {
        text: "承办人大代表建议{SUPV01=2@2024:1,2025:2}件、政协提案{SUPV02=5@2024:6,2025:5}件，共计{SUPV01+SUPV02}件，办结率和满意率均为100%。主动公开政府信息{SUPV07=87@2023:84,2024:79,2025:87}条，办理依申请公开{3@2024:2,2025:3}件，均在法定期限内答复。",
      },
    ],
  },
  { heading: "存在的不足和原因", role: "shortcomings_causes", blocks: [{ slot: "gaps" }] },
  {
    heading: "主要负责人履行推进法治建设第一责任人职责情况",
    role: "principal_duties",
    blocks: [{ slot: "duties" }],
  },
  { heading: "<N>年工作安排", role: "next_year_plan", blocks: [{ slot: "plan" }] },
];
