import {
  AlignmentType,
  BorderStyle,
  Footer,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { typefaces } from '../../i18n/briefing/typefaces';
import { textOf } from '../../i18n/sentences/phrase';
import { wordFont } from '../../office/fonts';
import { paragraphsOf } from '../content/parts';
import { type BriefingRequest, dateOf } from './request';
import { loose, paper, red, sizes, upright, type WordText } from './wordText';

export function pageNumberOf(
  { t, speech }: BriefingRequest,
  alignment: IParagraphOptions['alignment'],
  indent: IParagraphOptions['indent'],
): Footer {
  const { before, after } = t.pageNumber;
  const look = { font: wordFont(typefaces.pageNumber, speech.language), size: sizes.number };
  return new Footer({
    children: [
      new Paragraph({
        ...(alignment ? { alignment } : {}),
        ...(indent ? { indent } : {}),
        children: [new TextRun({ ...look, children: [before, PageNumber.CURRENT, after] })],
      }),
    ],
  });
}

/** The parts above the text: 报头 of a bulletin or the red head of an official document, and the introduction. */
export function headOf(request: BriefingRequest, text: WordText): Paragraph[] {
  const { briefing } = request;
  const introduction = paragraphsOf(request.introduction.prose).map((words) => text.indented(textOf(words)));
  const secrecy = briefing.secrecy.trim();
  const top = secrecy === '' ? [] : [text.paragraph(secrecy, {}, { typeface: typefaces.heading })];
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
    text.close(
      briefing.name,
      { alignment: AlignmentType.CENTER, spacing: { ...loose.spacing, before: 240, after: 120 } },
      { typeface: typefaces.title, size: mastheadSize(briefing.name), color: red, bold: true },
    ),
    ...(briefing.issue.trim() === '' ? [] : [text.paragraph(briefing.issue, { alignment: AlignmentType.CENTER })]),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: paper.width - upright.left - upright.right }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 4 } },
      spacing: { after: 240 },
      children: [text.run(briefing.unit), text.run('\t'), text.run(dateOf(request))],
    }),
  ];
}

/** The office in red, the number of the document, a red rule, and the title two lines below it. */
function officialHead({ briefing }: BriefingRequest, text: WordText): Paragraph[] {
  return [
    ...(briefing.unit.trim() === ''
      ? []
      : [
          text.close(
            briefing.unit,
            { alignment: AlignmentType.CENTER, spacing: { ...loose.spacing, before: 480, after: 240 } },
            { typeface: typefaces.title, size: mastheadSize(briefing.unit), color: red, bold: true },
          ),
        ]),
    text.paragraph(briefing.issue, {
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 11 } },
    }),
    text.close(
      briefing.name,
      { alignment: AlignmentType.CENTER, spacing: { ...loose.spacing, before: 1160, after: 580 } },
      { typeface: typefaces.title, size: sizes.title },
    ),
  ];
}

/** Signature, recipients and number of copies. */
export function footOf(request: BriefingRequest, text: WordText): Paragraph[] {
  const { briefing } = request;
  const signed =
    briefing.form === 'official'
      ? [briefing.unit, dateOf(request)]
          .filter((words) => words.trim() !== '')
          .map((words) => text.paragraph(words, { alignment: AlignmentType.RIGHT, indent: { right: 1280 } }))
      : [];
  const addressees = [briefing.recipients, briefing.copies].map((words) => words.trim());
  if (addressees.every((words) => words === '')) return signed;
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 2 };
  const [recipients = '', copies = ''] = addressees;
  const lines = paragraphsOf([recipients]).map(textOf);
  const look = { size: sizes.number };
  return [
    ...signed,
    ...lines.map((line, index) =>
      text.close(
        line,
        {
          border: { ...(index === 0 ? { top: rule } : {}), ...(index === lines.length - 1 ? { bottom: rule } : {}) },
          spacing: { ...loose.spacing, before: index === 0 ? 480 : 0 },
        },
        look,
      ),
    ),
    ...(copies === '' ? [] : [text.close(copies, { alignment: AlignmentType.RIGHT }, look)]),
  ];
}

/** The largest size at which the name fits on one line. */
function mastheadSize(name: string): number {
  // The grid of the text adds a little space between characters.
  const perCharacter = (442 / Math.max(1, [...name].length)) * 2 * 0.93;
  return Math.max(sizes.title, Math.min(sizes.masthead, Math.floor(perCharacter)));
}
