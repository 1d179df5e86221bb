import { Document, Packer } from 'docx';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { typefaces, wordFallbacks } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { wordFont } from '../../office/fonts';
import type { NativeChart } from '../../office/nativeChart';
import { formatChartsIn } from '../../office/numberFormats';
import { openPackage } from '../../office/packageParts';
import { withEastAsian, withThemeFonts } from '../../office/theme';
import type { Part } from '../content/parts';
import { rowsOf } from '../content/rows';
import { type BriefingRequest, nameOf } from './request';
import { WordWriter } from './WordWriter';
import { looseLine, sizes } from './wordText';

/** The briefing as a Word document: 公文 or 简报, with charts that open «编辑数据». */
export async function wordFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { parts, briefing, speech } = request;
  const writer = new WordWriter(request);
  const name = nameOf(speech);
  const bodies = await eachInTurn(
    rowsOf(parts),
    (row) => name(row.kind === 'pair' ? row.parts[0] : row.part),
    (row) => (row.kind === 'pair' ? writer.pair(row.parts, job.signal) : writer.part(row.part, job.signal)),
    job,
  );
  const document = new Document({
    title: plainText(briefing.name),
    creator: speech.words.app.name,
    lastModifiedBy: speech.words.app.name,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: wordFont(typefaces.body, speech.language), size: sizes.body } } },
    },
    sections: writer.sections(bodies),
  });
  return finished(await Packer.pack(document, 'uint8array'), 'all', chartsOf(parts));
}

export function chartsOf(parts: readonly Part[]): NativeChart[] {
  return parts.flatMap((part) => (part.kind === 'figure' && part.chart ? [part.chart] : []));
}

/**
 * Completes a Word file: names substitute typefaces, sets Chinese typefaces in charts, and gives the charts the
 * decimals of their numbers. If `all` of the file is ours, its theme names no typefaces that are not available
 * everywhere; in the office's own document only the inserted parts are changed.
 */
export function finished(file: Uint8Array, ours: 'all' | 'words', charts: readonly NativeChart[]): Blob {
  const parts = openPackage(file);
  formatChartsIn(parts, charts);
  for (const name of parts.names()) {
    if (ours === 'all' && /^word\/theme\//.test(name))
      parts.write(name, withThemeFonts(parts.text(name), typefaces.body));
    if (/^word\/charts\/[^/]+\.xml$/.test(name)) parts.write(name, withEastAsian(parts.text(name)));
  }
  const body = 'word/document.xml';
  parts.write(
    body,
    parts
      .text(body)
      .replace(
        new RegExp(`<w:spacing [^>]*w:line="${looseLine}"[^>]*/>`, 'g'),
        (spacing) => `<w:snapToGrid w:val="0"/>${spacing}`,
      ),
  );
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
