import type { Feature } from 'write-excel-file/browser';

/** Prints every sheet as wide as its paper: lying, all columns on one page, as many pages long as it takes, each with its number. */
export const printSetup: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet) =>
          sheet
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(
              /<pageSetup[^>]*>/,
              '$&<headerFooter><oddFooter>&amp;C&amp;A · &amp;P / &amp;N</oddFooter></headerFooter>',
            ),
        transformElementAttributes: (tagName, attributes) =>
          tagName === 'pageSetup' ? { ...attributes, paperSize: 9, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};
