/**
 * Staff of the bodies that have four people: drafter, head of office (checks, reviews legality, publishes),
 * deputy (reviews, reviews disclosure), principal. A fifth name is the principal before, until the date given.
 */
export const smallStaffTable = `
government|秦予书|苗知雨|邵怀瑾|祁承远
public-security|邢慕阳|龚以宁|龙书越|霍川定
civil-affairs|柯语桐|纪清嘉|栾思远|骆云舟|仲秋原@2024-06-18
justice|应知微|丁若川|穆怀远|蒋闻笙
finance|池映雪|季承安|阮书航|俞敬之
human-resources|葛盈川|路清越|封予安|卫知秋
natural-resources|尤静姝|童牧野|宁远洲|管思衡
ecology|祝青岚|贝闻溪|庄景和|虞怀川
housing|滕知夏|路秉言|娄云帆|樊敬舟
transport|殷越泽|巫若宁|廖行简|关牧遥
water|汤沐清|辛望川|康知津|甘予泽|邬伯言@2024-09-10
agriculture|田禾青|舒谷雨|翟望禾|安怀粟
commerce|盛书屿|陶知简|凌越川|项怀玉|费行舟@2025-03-20
culture|裴映溪|明若谷|艾闻乐|卓承越|冉书白@2024-03-12
health|桑知予|顾若安|姬清宁|单怀仁
veterans|武思齐|严以诚|褚望归|石敬川
emergency|雷知远|卓安澜|焦怀远|厉行川
audit|查明微|瞿知实|沙若钧|练承度
medical-insurance|柏念安|柴予宁|佟清源|祝怀宁
urban-management|车云起|简若初|岑知城|鲍远山
petitions|申闻雨|耿以和|游知心|尚怀诚
development|成书远|应望川|经若衡|文承越
services|连知桥|冷云栖|束予行|齐敬言
investment|康若兰|向远帆|金知辰|容景行
archives|史以言|蓝书涵|匡知微|古怀章
tax|傅明筹|牧清越|彭知安|宗敬仁
meteorology|乔知雨|冯若晴|纪怀朗|岳观澜
forestry|穆青禾|林间溪|应若谷|柳怀杉
fire|严知衡|安若诚|武敬安|靳定远
assets|钱知度|柯若衡|滕怀恒|仇景明
offices|卜思勤|苗若简|房知实|庞敬修
supply|乐望秋|谷若田|丰怀穗|边承泽
tangxi|苏予棠|华若棠|桂怀溪|莫景远
hewan|何清晏|湛若岚|涂知澜|江远岸
dongling|宋知秋|柯望舟|苗远岑|郝敬恪
wanghu|胡映月|洪若汀|沈望洲|骆敬川
shiqiao|石予桥|乔若书|卞知津|鲁怀石|晏伯桥@2025-05-16
yunpo|余予岫|茅若初|段知行|计怀岫
nanlu|南知夏|麦若岚|岳予安|陆怀山
qingdu|杜知舟|米若帆|阮怀渡|邹敬原
baiguo|郭知秋|白若书|邢怀实|殷敬川
qingyuan|田予源|全若澄|袁知清|施怀清
`;

/**
 * Staff with their own lines: body | name | post | division | roles | from | to. The people of the product's
 * pictures are here, with whole staffs of six bodies.
 */
export const namedStaffTable = `
science-industry|林知行|办公室科员|办公室|drafter|2021-04-06|
science-industry|苏晚舟|人事科科员|人事科|contributor|2021-06-10|
science-industry|沈若溪|办公室主任|办公室|checker publisher|2020-03-02|
science-industry|贺明川|法规科科长|法规科|legal_reviewer|2020-09-14|
science-industry|方疏桐|法律顾问|法规科|contributor|2021-01-01|
science-industry|梁叙白|副局长|办公室|deputy|2020-11-20|
science-industry|谢临秋|党组成员、副局长|办公室|disclosure_reviewer|2021-07-15|
science-industry|顾庭深|党组书记、局长|办公室|principal|2021-02-08|
education|程以安|办公室科员|办公室|drafter|2021-03-01|
education|乔念书|基础教育科科员|基础教育科|contributor|2021-08-16|
education|宋言蹊|办公室主任|办公室|checker publisher|2020-05-11|
education|范清让|政策法规科科长|政策法规科|legal_reviewer|2020-07-01|
education|尹若衡|副局长|办公室|deputy disclosure_reviewer|2021-01-18|
education|许闻溪|党组书记、局长|办公室|principal|2021-03-22|
market|章予墨|办公室科员|办公室|drafter|2021-05-06|
market|曾映初|食品科副科长|食品科|contributor|2021-09-01|
market|袁承之|办公室主任|办公室|checker publisher|2020-04-20|
market|康以清|法规科科长|法规科|legal_reviewer|2020-08-03|
market|邱远谦|副局长|办公室|deputy disclosure_reviewer|2020-12-07|
market|聂景澄|党组书记、局长|办公室|principal|2021-06-28|
statistics|温致远|办公室科员|办公室|drafter|2021-06-01|
statistics|颜初禾|普查中心科员|普查中心|contributor|2021-10-11|
statistics|崔予衡|办公室主任|办公室|checker publisher|2020-06-15|
statistics|左清简|法规科科长|法规科|legal_reviewer|2020-10-12|
statistics|孟秋白|副局长|办公室|deputy disclosure_reviewer|2021-04-19|
statistics|戴承砚|党组书记、局长|办公室|principal|2020-12-21|
liuyin|陆清和|综合办科员|综合办|drafter|2021-07-05|
liuyin|江予桐|公共服务办科员|公共服务办|contributor|2021-11-01|
liuyin|薛知棠|综合办主任|综合办|checker publisher|2020-02-24|
liuyin|祁墨言|司法所所长|司法所|legal_reviewer|2020-09-01|
liuyin|闵书远|办事处副主任|综合办|deputy disclosure_reviewer|2021-05-24|
liuyin|何砚秋|办事处主任|综合办|principal|2021-04-12|
fengqiao|潘映禾|综合办科员|综合办|drafter|2021-03-15|
fengqiao|叶予宁|公共服务办科员|公共服务办|contributor|2021-12-06|
fengqiao|龚若初|综合办主任|综合办|checker publisher|2020-06-01|
fengqiao|白予衡|司法所所长|司法所|legal_reviewer|2020-05-18|
fengqiao|余怀澄|办事处副主任|综合办|deputy disclosure_reviewer|2021-02-01|
fengqiao|魏行远|党工委副书记、办事处主任|综合办|principal|2021-01-11|
committee|江晚棠|督察科科长|督察科|committee_reviewer|2020-11-02|
committee|曲知白|督察科科员|督察科|committee_reviewer|2021-08-09|
committee|钟毓文|副主任|秘书科|committee_lead|2020-03-16|
committee|岳清和|系统管理员|秘书科|system_admin|2021-01-04|
committee|闻澄|安全管理员|秘书科|security_admin|2021-01-04|
committee|黎静言|审计管理员|秘书科|audit_admin|2021-01-04|
`;
