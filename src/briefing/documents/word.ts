import { Document, type ICommentOptions, Packer, type PageNumberEstimator, Paragraph } from 'docx';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { typefaces, wordFallbacks } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import type { NativeChart } from '../../office/nativeChart';
import { finishChartsIn } from '../../office/numberFormats';
import { openPackage } from '../../office/packageParts';
import { withEastAsian, withThemeFonts } from '../../office/theme';
import type { Part } from '../content/parts';
import { floated, headingPages } from './paperFlow';
import { onPaper, type PaperRequest } from './paperParts';
import { chartType } from './partPicture';
import { type BriefingRequest, nameOf } from './request';
import { WordWriter } from './WordWriter';
import { documentStyles, looseLine, tableStyleXml, typeArea } from './wordText';

/** The briefing as a Word document: 公文 or 简报, with charts that open «编辑数据». */
export async function wordFile(content: BriefingRequest, job: Job): Promise<Blob> {
  const request = onPaper(content, true);
  const { parts, briefing, speech, t } = request;
  const writer = new WordWriter(request, true);
  const name = nameOf(speech);
  const rows = floated(request, typeArea);
  const body = await eachInTurn(
    rows,
    (row) => name(row.kind === 'figures' ? row.parts[0] : row.part),
    (row, at) => writer.row(row, at === rows.length - 1 && request.attachments.length === 0, job.signal),
    job,
  );
  const author = briefing.unit.trim() === '' ? speech.words.app.name : briefing.unit;
  const document = new Document({
    title: plainText(briefing.name),
    subject: t.forms[briefing.form],
    creator: plainText(author),
    lastModifiedBy: plainText(author),
    keywords: keywordsOf(content),
    ...(briefing.contents ? { pageNumbers: expectedPages(request) } : {}),
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles(t.wordStyles, speech.language),
    ...(content.comments ? { comments: { children: commentsOf(content) } } : {}),
    sections: await writer.sections(body.flat(), job.signal),
  });
  const file = await Packer.pack(document, 'uint8array');
  return finished(file, { tableStyle: t.wordStyles.table }, chartsOf(parts));
}

/** The pages in the contents, for programs that do not fill them in themselves. */
function expectedPages(request: PaperRequest): PageNumberEstimator {
  const pages = headingPages(request, typeArea);
  return (body) => {
    // The library names the bookmarks of the headings in their order.
    const names = [...new Set(JSON.stringify(body).match(/_Toc\w+/g))];
    return { bookmarks: new Map(names.map((name, at) => [name, String(pages[at] ?? '')])) };
  };
}

function commentsOf({ comments = [], day, t }: BriefingRequest): ICommentOptions[] {
  return comments.map(({ text }, id) => ({
    id,
    author: t.preflight.author,
    initials: t.preflight.author,
    date: new Date(day),
    children: [new Paragraph(plainText(text))],
  }));
}

/** The names of the figures, each once. */
function keywordsOf({ parts, speech }: BriefingRequest): string {
  const names = parts.flatMap((part) => (part.kind === 'figure' ? [speech.say(part.item.name)] : []));
  return plainText([...new Set(names)].join(speech.words.region.joiner));
}

export function chartsOf(parts: readonly Part[]): NativeChart[] {
  return parts.flatMap((part) => (part.kind === 'figure' && part.chart ? [part.chart] : []));
}

/**
 * Completes a Word file: names substitute typefaces, sets Chinese typefaces in charts, and gives the charts the
 * decimals of their numbers. If all of the file is ours, its theme names no typefaces that are not available
 * everywhere, and it gets the style of our tables under that name; in the office's own document only the inserted parts
 * are changed.
 */
export function finished(
  file: Uint8Array,
  ours: { tableStyle: string } | 'words',
  charts: readonly NativeChart[],
): Blob {
  const parts = openPackage(file);
  finishChartsIn(parts, charts, chartType);
  for (const name of parts.names()) {
    if (ours !== 'words' && /^word\/theme\//.test(name))
      parts.write(name, withThemeFonts(parts.text(name), typefaces.body));
    if (/^word\/charts\/[^/]+\.xml$/.test(name)) parts.write(name, withEastAsian(parts.text(name)));
  }
  const offGrid = (name: string) =>
    parts.write(
      name,
      parts
        .text(name)
        .replace(
          new RegExp(`<w:spacing [^>]*w:line="${looseLine}"[^>]*/>`, 'g'),
          (spacing) => `<w:snapToGrid w:val="0"/>${spacing}`,
        ),
    );
  offGrid('word/document.xml');
  if (ours !== 'words') {
    const styles = 'word/styles.xml';
    offGrid(styles);
    parts.write(styles, parts.text(styles).replace('</w:styles>', `${tableStyleXml(ours.tableStyle)}</w:styles>`));
  }
  const table = 'word/fontTable.xml';
  const fonts = Object.entries(wordFallbacks)
    .map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`)
    .join('');
  parts.write(
    table,
    parts
      .text(table)
      .replace(/\/>\s*$|<\/w:fonts>\s*$/, (end) => (end.startsWith('/') ? `>${fonts}</w:fonts>` : fonts + end)),
  );
  return new Blob([parts.packed()], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
