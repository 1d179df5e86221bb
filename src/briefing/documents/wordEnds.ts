import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  type Paragraph,
  TabStopType,
} from 'docx';
import { textOf } from '../../i18n/sentences/phrase';
import { paragraphsOf } from '../content/parts';
import type { PaperRequest } from './paperParts';
import { type BriefingRequest, dateOf } from './request';
import { grid, paper, red, sizes, upright, type WordText, wordStyles } from './wordText';

/** Head and foot of every page: the page number outside and, while any value is simulated, a line that says so. */
export function marginsOf(
  request: PaperRequest,
  text: WordText,
): Required<Pick<ISectionOptions, 'headers' | 'footers'>> {
  const { t, parts, attachments } = request;
  const isSimulated = [...parts, ...attachments].some((part) => part.kind === 'figure' && part.simulated);
  const header = () => new Header({ children: [text.paragraph('Header', t.simulatedPage)] });
  return {
    headers: isSimulated ? { default: header(), even: header() } : {},
    footers: {
      default: pageNumberOf(request, text, { alignment: AlignmentType.RIGHT, indent: { right: 320 } }),
      even: pageNumberOf(request, text, { alignment: AlignmentType.LEFT, indent: { left: 320 } }),
    },
  };
}

function pageNumberOf({ t }: BriefingRequest, text: WordText, place: IParagraphOptions): Footer {
  const { before, after } = t.pageNumber;
  return new Footer({ children: [text.paragraph('Footer', [text.pageNumber(before, after)], place)] });
}

/** The parts above the text: 报头 of a bulletin or the red head of an official document, and the introduction. */
export function headOf(request: BriefingRequest, text: WordText): Paragraph[] {
  const { briefing } = request;
  const introduction = paragraphsOf(request.introduction.prose).map((words) =>
    text.paragraph('BodyText', textOf(words)),
  );
  const secrecy = briefing.secrecy.trim();
  const top = secrecy === '' ? [] : [text.paragraph('Notice', secrecy)];
  return [
    ...top,
    ...(briefing.form === 'bulletin' ? masthead(request, text) : officialHead(request, text)),
    ...introduction,
  ];
}

/** 报头: the name large and red, the issue below it, office and date on one line, a red rule. */
function masthead(request: BriefingRequest, text: WordText): Paragraph[] {
  const { briefing } = request;
  return [
    text.paragraph('Title', briefing.name, {}, { ...wordStyles.Masthead.run, size: mastheadSize(briefing.name) }),
    ...(briefing.issue.trim() === '' ? [] : [text.paragraph('MastheadLine', briefing.issue)]),
    text.paragraph('MastheadLine', `${briefing.unit}\t${dateOf(request)}`, {
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: paper.width - upright.left - upright.right }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 4 } },
      spacing: { after: 240 },
    }),
  ];
}

/** The office in red, the number of the document, a red rule, and the title two lines below it. */
function officialHead({ briefing }: BriefingRequest, text: WordText): Paragraph[] {
  return [
    ...(briefing.unit.trim() === ''
      ? []
      : [text.paragraph('Masthead', briefing.unit, {}, { size: mastheadSize(briefing.unit) })]),
    text.paragraph('MastheadLine', briefing.issue, {
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 11 } },
    }),
    text.paragraph('Title', briefing.name),
  ];
}

/** The list of the sheets that follow, and the signature of an official document; both stay with the text. */
export function signatureOf(request: PaperRequest, text: WordText, keepNext: boolean): Paragraph[] {
  const { briefing, attachments, t } = request;
  const list = t.attached(attachments.map(({ caption }) => caption));
  const signed =
    briefing.form === 'official' ? [briefing.unit, dateOf(request)].filter((words) => words.trim() !== '') : [];
  return [
    ...list.map((words, at) =>
      text.paragraph('BodyText', words, {
        keepNext: at < list.length - 1 || signed.length > 0 || keepNext,
        ...(at === 0 ? { spacing: { before: grid.linePitch } } : {}),
      }),
    ),
    ...signed.map((words, at) =>
      text.paragraph('Signature', words, {
        keepNext: at < signed.length - 1 || keepNext,
        ...(at === 0 ? { spacing: { before: grid.linePitch } } : {}),
      }),
    ),
  ];
}

/** 版记: recipients and number of copies. */
export function recordOf({ briefing }: BriefingRequest, text: WordText): Paragraph[] {
  const addressees = [briefing.recipients, briefing.copies].map((words) => words.trim());
  if (addressees.every((words) => words === '')) return [];
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 2 };
  const [recipients = '', copies = ''] = addressees;
  const lines = paragraphsOf([recipients]).map(textOf);
  return [
    ...lines.map((line, index) =>
      text.paragraph('Record', line, {
        border: { ...(index === 0 ? { top: rule } : {}), ...(index === lines.length - 1 ? { bottom: rule } : {}) },
        keepNext: index < lines.length - 1 || copies !== '',
      }),
    ),
    ...(copies === '' ? [] : [text.paragraph('Record', copies, { alignment: AlignmentType.RIGHT })]),
  ];
}

/** The largest size at which the name fits on one line. */
function mastheadSize(name: string): number {
  // The grid of the text adds a little space between characters.
  const perCharacter = (442 / Math.max(1, [...name].length)) * 2 * 0.93;
  return Math.max(sizes.title, Math.min(sizes.masthead, Math.floor(perCharacter)));
}
