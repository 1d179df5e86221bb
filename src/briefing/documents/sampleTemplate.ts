import { Document, Packer, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { brand } from '../../figures/drawing/palette';
import { typefaces } from '../../i18n/briefing/typefaces';
import { wordFont } from '../../office/fonts';
import { chartOptions } from '../../office/officeChart';
import type { BriefingRequest } from './request';
import { finished } from './word';
import { sizes } from './wordText';

/**
 * A sample template: a red head, each kind of placeholder once, and a chart with a placeholder in its alternative text.
 */
export async function sampleTemplate({ t, speech }: BriefingRequest): Promise<Blob> {
  const { places } = t.template;
  const put = (name: string) => `{{${name}}}`;
  const font = wordFont(typefaces.body, speech.language);
  const line = (name: string, alignment: 'left' | 'center' | 'right') => new Paragraph({ alignment, text: put(name) });
  const years = ['2020', '2021', '2022', '2023', '2024'];
  const example = {
    kind: 'line' as const,
    categories: years,
    series: [{ name: t.template.example, values: [1, 2, 2, 3, 4], colour: brand }],
    decimals: 0,
    unit: '',
    axis: null,
    apartAxis: null,
    description: put(`${places.figure}:${t.figure(1)}`),
  };
  const look = { width: 560, height: 260, typeface: typefaces.body, fontSize: 9 };
  const document = new Document({
    creator: speech.words.app.name,
    lastModifiedBy: speech.words.app.name,
    styles: { default: { document: { run: { font, size: sizes.body } } } },
    sections: [
      {
        children: [
          line(places.secrecy, 'left'),
          line(places.unit, 'center'),
          line(places.issue, 'center'),
          line(places.name, 'center'),
          line(places.date, 'right'),
          line(places.introduction, 'left'),
          new Paragraph({ alignment: 'center', children: [new ChartRun(chartOptions(example, look))] }),
          line(places.body, 'left'),
          line(places.recipients, 'left'),
          line(places.copies, 'right'),
        ],
      },
    ],
  });
  return finished(await Packer.pack(document, 'uint8array'), { tableStyle: t.wordStyles.table }, []);
}
