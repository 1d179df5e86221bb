import { placeSynonyms } from '../../province/places';

/** Words that mean the same to those who search: what is said in the office beside what stands in the names. */
export const synonyms: readonly (readonly [usual: string, ...written: string[]])[] = [
  ['家暴', '家庭暴力'],
  ['反家暴', '家庭暴力', '人身安全保护令'],
  ['高级职称', '高级专业技术'],
  ['职称', '专业技术'],
  ['人均寿命', '预期寿命'],
  ['平均寿命', '预期寿命'],
  ['婚检', '婚前医学检查'],
  ['产检', '孕产妇系统管理', '产前筛查'],
  ['两癌', '宫颈癌', '乳腺癌'],
  ['妇科病', '妇女常见病'],
  ['妇保', '妇幼保健'],
  ['法援', '法律援助'],
  ['孤儿', '无人抚养儿童'],
  ['留守儿童', '儿童关爱服务', '儿童之家'],
  ['脱盲', '文盲'],
  ['扶贫', '脱贫'],
  ['助学', '资助学生'],
  ['村干部', '村委会'],
  ['社区', '居委会'],
  ['选调生', '新选调优秀大学毕业生'],
  ['mmr', '孕产妇死亡率'],
  ['imr', '婴儿死亡率'],
  ['u5mr', '5岁以下儿童死亡率'],
  ...placeSynonyms,
];
