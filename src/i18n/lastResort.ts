import type { Language } from './speech';

/** Words for when the dashboard cannot be shown at all; loaded only then. */
const zh = {
  title: '看板运行出错',
  wayOut:
    '请先重新载入。如仍不成功，可能是此浏览器中保存的内容有误：请把它另存为文件、交给管理员，再清空后使用。服务器上的数据不受影响。',
  reload: '重新载入',
  save: '把保存的内容另存为文件',
  fileName: '看板保存的内容',
  clear: '清空保存的内容',
  clearSure: '确认清空：简报、本单位填报数据和草稿都将删除',
  error: (message: string) => `错误信息：${message}`,
};

const en: typeof zh = {
  title: 'The dashboard has failed',
  wayOut:
    'Please reload first. If that does not help, what this browser has stored may be faulty: save it as a file for the administrator, then clear it. Data on the server are not touched.',
  reload: 'Reload',
  save: 'Save what is stored as a file',
  fileName: 'dashboard-stored',
  clear: 'Clear what is stored',
  clearSure: 'Clear it: briefings, own figures and drafts are deleted',
  error: (message) => `Error: ${message}`,
};

export const lastResortWords: Readonly<Record<Language, typeof zh>> = { zh, en };
