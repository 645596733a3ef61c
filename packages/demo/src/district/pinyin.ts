const readings = `
ai艾 an安岸
bai柏白 bing秉 bao鲍 bei贝 bian卞边 bo伯 bu卜
cen岑 chai柴 che车 chen辰 cheng城成承澄程诚 chi池 chou筹 chu初褚 chuan川 cui崔
dai戴 ding丁定 du度杜渡 duan段
fan帆樊范 fang房方 fei费 feng丰冯封 fu傅
gan甘 ge葛 geng耿 gong龚 gu古谷顾 guan关管观 gui归桂 guo郭
han涵 hang航 hao郝 he何和禾贺 heng恒衡 hong洪 hu胡 hua华 huai怀 huo霍
ji嘉姬季纪计 jian简间 jiang江蒋 jiao焦 jin瑾金靳津 jing敬景经静 jun钧
kang康 ke恪柯 kuang匡
lan兰岚澜蓝 lang朗 lei雷 leng冷 li厉黎 lian练连 liang梁 liao廖 lin临林 ling凌 liu柳 long龙 lou娄 lu路陆鲁 luan栾 luo骆
mai麦 mao茅 meng孟 mi米 miao苗 min闵 ming明 mo墨莫 mu慕牧穆沐
nan南 nian念 nie聂 ning宁
pan潘 pang庞 pei裴 peng彭
qi栖祁起齐 qian谦钱 qiao乔桥 qin勤秦 qing晴清青 qiu仇秋邱 qu曲瞿 quan全
ran冉 rang让 ren仁 rong容 ruan阮 ruo若
sang桑 sha沙 shan单山杉 shang尚 shao邵 shen沈深申 sheng盛笙 shi史实施石 shu书姝束疏舒 si思 song宋 su粟苏 sui穗
tang棠汤 tao陶 teng滕 tian田 ting庭汀 tong佟桐童 tu涂
wan晚 wang望 wei卫微魏 wen文温闻 wu巫武邬
xi溪蹊 xia夏 xiang向项 xie谢 xin心辛 xing行邢 xiu修岫 xu叙许 xue薛雪
yan严晏砚言颜 yang阳 yao遥 ye叶野 yi以 yin尹殷 ying应映盈 you尤游 yu玉予余俞屿毓虞语雨 yuan原源袁远 yue乐岳月越 yun云
ze泽 zeng曾 zha查 zhai翟 zhan湛 zhang章 zhi之知致 zhong仲钟 zhou洲舟 zhu祝 zhuang庄 zhuo卓 zong宗 zou邹 zuo左
`;

const bySyllable = new Map<string, string>();
for (const [, syllable, characters] of readings.matchAll(/\b([a-z]+)([\u4e00-\u9fff]+)/g)) {
  for (const character of characters ?? "") bySyllable.set(character, syllable ?? "");
}

/** The pinyin of a name without tones; throws for a character that the cast does not use. */
export const pinyinOf = (name: string): string =>
  [...name]
    .map((character) => {
      const syllable = bySyllable.get(character);
      if (!syllable) throw new Error(`no reading for ${character}`);
      return syllable;
    })
    .join("");
