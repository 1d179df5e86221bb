import type { OutlookVerdict } from '../../measures/outlook';

const undecided = { strong: '#8b93a1', text: '#5b6474' };

/** `strong` is for signs and bars, `text` for words on white. Blue is good, orange is bad, grey is no verdict. */
export const statusColours: Readonly<Record<OutlookVerdict, { strong: string; text: string }>> = {
  met: { strong: '#1f6fb2', text: '#17588f' },
  early: { strong: '#1f6fb2', text: '#17588f' },
  likely: { strong: '#6aa7d8', text: '#17588f' },
  attention: { strong: '#e08a35', text: '#94420a' },
  missed: { strong: '#b3500b', text: '#94420a' },
  'by-term': undecided,
  'few-cases': undecided,
  'few-years': undecided,
  stated: undecided,
};

/** The signs as characters, for spreadsheets and the clipboard. */
export const statusSigns: Readonly<Record<OutlookVerdict, string>> = {
  met: '✓',
  early: '✓',
  likely: '↗',
  attention: '!',
  missed: '×',
  'by-term': '○',
  'few-cases': '○',
  'few-years': '○',
  stated: '–',
};

const circle = 'M6,2.4A3.6,3.6 0 1 1 5.99,2.4Z';

/** SVG paths to stroke, in a square of 12 units. */
export const statusPaths: Readonly<Record<OutlookVerdict, string>> = {
  met: 'M2,6.5L4.8,9.5L10,2.8',
  early: 'M2,6.5L4.8,9.5L10,2.8',
  likely: 'M2.5,9.5L9.5,2.5M4.5,2.5H9.5V7.5',
  attention: 'M6,2V6.6M6,9.9V10',
  missed: 'M2.8,2.8L9.2,9.2M9.2,2.8L2.8,9.2',
  'by-term': circle,
  'few-cases': circle,
  'few-years': circle,
  stated: 'M2.5,6H9.5',
};
