import type { Feature } from 'write-excel-file/browser';
import { getSelfClosingTagMarkup, sanitizeTextContent } from 'write-excel-file/utility';

/** A cell that leads to the first cell of another sheet. */
export type SheetLink = { cell: string; to: string; tip: string };

/** What a sheet has besides its cells. */
export type SheetParts = {
  name: string;
  links: readonly SheetLink[];
  /** The row that is repeated at the head of every printed page, counted from 1. */
  headRow: number;
  /** The cells that can be filtered and sorted by their headings: A1:Z99. */
  filter: string | null;
};

/** Adds links, filters and repeated heads to the sheets of a workbook; `parts` in the order of the sheets. */
export function withSheetParts(parts: readonly SheetParts[]): Feature<File | Blob | ArrayBuffer> {
  return {
    files: {
      transform: {
        // The order of the elements of a sheet is fixed: data, filter, merged cells, links, margins.
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const { links = [], filter = null } = parts[sheetIndex] ?? {};
            return xml
              .replace(
                '</sheetData>',
                (end) => end + (filter ? getSelfClosingTagMarkup('autoFilter', { ref: filter }) : ''),
              )
              .replace('<pageMargins', (begin) => hyperlinks(links) + begin);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(/<definedNames\s*\/>/, () => `<definedNames>${definedNames(parts)}</definedNames>`),
        },
      },
    },
  };
}

function hyperlinks(links: readonly SheetLink[]): string {
  if (links.length === 0) return '';
  const each = links.map(({ cell, to, tip }) =>
    getSelfClosingTagMarkup('hyperlink', { ref: cell, location: `${quoted(to)}!A1`, display: tip, tooltip: tip }),
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

/** Sorted by name, as spreadsheets expect them. */
function definedNames(parts: readonly SheetParts[]): string {
  const filters = parts.flatMap(({ name, filter }, index) =>
    filter ? [definedName('_xlnm._FilterDatabase', index, `${quoted(name)}!${absolute(filter)}`, ' hidden="1"')] : [],
  );
  const heads = parts.map(({ name, headRow }, index) =>
    definedName('_xlnm.Print_Titles', index, `${quoted(name)}!$${headRow}:$${headRow}`),
  );
  return [...filters, ...heads].join('');
}

function definedName(name: string, sheet: number, reference: string, more = ''): string {
  return `<definedName name="${name}" localSheetId="${sheet}"${more}>${sanitizeTextContent(reference)}</definedName>`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
