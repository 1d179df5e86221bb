import { inChinese } from '../inChinese';

/** The words on data in this browser that the dashboard cannot read; loaded with the pages that list them. */
export const asideZh = inChinese(() => ({
  save: '另存为文件',
  remove: '移除',
  removed: (what: string) => `已移除“${what}”。`,
  undo: '撤销',
  unnamed: '名称无法识别',
  newer: (name: string) => `${name}：由更新版本的看板保存，看板更新后自动恢复`,
  broken: (name: string, field: string) => `${name}：${field} 不符合格式`,
  unknown: (name: string) => `${name}：内容无法识别`,
}));

export type AsideWords = ReturnType<typeof asideZh>;
