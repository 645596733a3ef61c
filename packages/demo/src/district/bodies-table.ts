/** The bodies of the district: key | kind | full name | short name | 代字 | index prefix | divisions. */
export const bodiesTable = `
government|government|青禾区人民政府|区政府|青政|QHZF|区政府办公室 督查室 法制科 政务公开科 综合调研科
science-industry|bureau|青禾区科技和工业信息化局|科工信局|青科工信|QHKGX|办公室 法规科 产业发展科 信息化科 人事科
education|bureau|青禾区教育局|教育局|青教|QHJY|办公室 政策法规科 基础教育科 民办教育科 安全管理科
public-security|bureau|青禾区公安分局|公安分局|青公|QHGA|办公室 法制大队 治安大队 交警大队 出入境科
civil-affairs|bureau|青禾区民政局|民政局|青民|QHMZ|办公室 政策法规科 社会救助科 养老服务科 社会组织科
justice|bureau|青禾区司法局|司法局|青司|QHSF|办公室 行政复议科 执法监督科 普法科 法律服务科
finance|bureau|青禾区财政局|财政局|青财|QHCZ|办公室 法规税政科 政府采购科 会计监督科 预算科
human-resources|bureau|青禾区人力资源和社会保障局|人社局|青人社|QHRS|办公室 政策法规科 劳动监察大队 仲裁院 就业科
natural-resources|bureau|青禾区自然资源分局|自然资源分局|青自然资|QHZR|办公室 法规科 耕地保护科 执法监察大队 不动产登记科
ecology|bureau|青禾区生态环境分局|生态环境分局|青环|QHST|办公室 法规科 环评管理科 执法大队 大气科
housing|bureau|青禾区住房和城乡建设局|住建局|青住建|QHZJ|办公室 法规科 建管科 房管科 质安站
transport|bureau|青禾区交通运输局|交通局|青交|QHJT|办公室 法规科 运管科 公路科 执法大队
water|bureau|青禾区水利局|水利局|青水|QHSL|办公室 水政科 河长制科 建设管理科 水资源科
agriculture|bureau|青禾区农业农村局|农业农村局|青农|QHNY|办公室 法规科 农经科 种植业科 执法大队
commerce|bureau|青禾区商务局|商务局|青商|QHSW|办公室 法规科 市场运行科 外贸科 商贸流通科
culture|bureau|青禾区文化旅游局|文旅局|青文旅|QHWL|办公室 政策法规科 文物科 市场管理科 执法大队
health|bureau|青禾区卫生健康委员会|卫健委|青卫健|QHWJ|办公室 法规科 医政科 疾控科 卫生监督所
veterans|bureau|青禾区退役军人事务局|退役军人局|青退役|QHTY|办公室 政策法规科 安置就业科 优抚科 权益维护科
emergency|bureau|青禾区应急管理局|应急局|青应急|QHYJ|办公室 法规科 危化科 救援协调科 执法大队
audit|bureau|青禾区审计局|审计局|青审|QHSJ|办公室 法规审理科 财政审计科 经济责任科 投资审计科
market|bureau|青禾区市场监督管理局|市场监管局|青市监|QHSC|办公室 法规科 食品科 特种设备科 信用科
statistics|bureau|青禾区统计局|统计局|青统|QHTJ|办公室 法规科 综合核算科 普查中心 数据管理科
medical-insurance|bureau|青禾区医疗保障局|医保局|青医保|QHYB|办公室 法规科 基金监管科 待遇保障科 经办中心
urban-management|bureau|青禾区城市管理局|城管局|青城管|QHCG|办公室 法制科 市容科 环卫科 执法大队
petitions|bureau|青禾区信访局|信访局|青信|QHXF|办公室 督查科 接访科 网信科
development|bureau|青禾区发展和改革委员会|发改委|青发改|QHFG|办公室 法规科 投资科 价格科 粮食科
services|bureau|青禾区政务服务和大数据管理局|政务服务局|青政务|QHZW|办公室 审改科 窗口管理科 数据科 热线科
investment|agency|青禾区投资促进局|投资促进局|青投促|QHTC|办公室 项目科 招商一科 服务科
archives|agency|青禾区档案馆|档案馆|青档|QHDA|办公室 业务指导科 保管利用科 信息科
tax|bureau|青禾区税务分局|税务分局|青税|QHSU|办公室 法制科 征管科 税政科 稽查联络科
meteorology|agency|青禾区气象局|气象局|青气|QHQX|办公室 法规减灾科 气象台 防雷中心
forestry|agency|青禾区林业工作站|林业站|青林|QHLY|办公室 资源科 防火科 执法股
fire|agency|青禾区消防救援大队|消防大队|青消|QHXE|综合室 法制室 防火监督科 灭火救援科
assets|agency|青禾区国有资产服务中心|国资中心|青国资|QHGZ|办公室 法务科 产权科 财务监督科
offices|agency|青禾区机关事务服务中心|机关事务中心|青机管|QHJG|办公室 法务科 资产科 节能科 公务用车科
supply|agency|青禾区供销合作社|供销社|青供|QHGX|办公室 法务科 合作指导科 农资科
tangxi|subdistrict|青禾区棠溪街道办事处|棠溪街道|棠街办|QHTX|综合办 司法所 综合行政执法队 平安法治办 社区发展办
hewan|subdistrict|青禾区河湾街道办事处|河湾街道|河街办|QHHW|综合办 司法所 综合行政执法队 平安法治办 城市管理办
liuyin|subdistrict|青禾区柳荫街道办事处|柳荫街道|柳街办|QHLD|综合办 司法所 综合行政执法队 平安法治办 公共服务办
dongling|subdistrict|青禾区东岭街道办事处|东岭街道|东街办|QHDL|综合办 司法所 综合行政执法队 平安法治办 经济发展办
fengqiao|subdistrict|青禾区枫桥街道办事处|枫桥街道|枫街办|QHFQ|综合办 司法所 综合行政执法队 平安法治办 公共服务办
wanghu|subdistrict|青禾区望湖街道办事处|望湖街道|望街办|QHWH|综合办 司法所 综合行政执法队 平安法治办 城市管理办
shiqiao|township|青禾区石桥镇人民政府|石桥镇|石政|QHSQ|党政办 司法所 综合行政执法队 平安法治办 农业农村办
yunpo|township|青禾区云坡镇人民政府|云坡镇|云政|QHYP|党政办 司法所 综合行政执法队 平安法治办 乡村振兴办
nanlu|township|青禾区南麓镇人民政府|南麓镇|南政|QHNL|党政办 司法所 综合行政执法队 平安法治办 文旅发展办
qingdu|township|青禾区青渡镇人民政府|青渡镇|渡政|QHQD|党政办 司法所 综合行政执法队 平安法治办 农业农村办
baiguo|township|青禾区白果镇人民政府|白果镇|白政|QHBG|党政办 司法所 综合行政执法队 平安法治办 林果产业办
qingyuan|township|青禾区清源乡人民政府|清源乡|清政|QHQY|党政办 司法所 综合行政执法队 平安法治办 农业农村办
committee|committee|中共青禾区委全面依法治区委员会办公室|区委依法治区办|青法治办|QHFZ|秘书科 督察科 法治调研科
`;
