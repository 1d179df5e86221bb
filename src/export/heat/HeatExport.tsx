import { useWords } from '../../i18n/words';
import { isPerHead } from '../../measures/perHead';
import { ExportButton } from '../shared/ExportButton';
import { safeFileName } from '../shared/fileName';
import { dayOf } from '../shared/order';
import { type HeatFormat, heatFormats, preloadHeatFormats } from './heatFormats';
import type { HeatOrder } from './heatOrder';

/** Takes the table of places away: as a picture, as data, or as a workbook with its colours. */
export function HeatExport({ order }: { order: Omit<HeatOrder, 'speech' | 'day'> }) {
  const speech = useWords();
  const { words } = speech;
  const { arrangement, model } = order;
  const shown = order.rows.reduce((sum, group) => sum + group.rows.length, 0);
  const wordOf = (id: HeatFormat['id']) => {
    if (id === 'pages') return words.heat.pages;
    if (id === 'workbook') return words.heat.workbook.format;
    return id === 'everything' ? words.heat.workbook.everything : words.export.formats[id];
  };
  const { years } = model.groups[0]?.rows[0]?.model ?? { years: [model.year] };
  const rows = model.groups.flatMap((group) => group.rows);
  const basis = rows.some(({ indicator }) => isPerHead(indicator)) ? [words.filters.basis.perHead] : [];
  const everything = [
    words.heat.workbook.everyTheme,
    words.export.fileNames.workbook,
    ...basis,
    words.region.all(model.regions.parts.length),
    `${years[0]}-${years[years.length - 1]}`,
  ];
  const name = [
    words.overview.tab,
    words.heat.fileName,
    ...(arrangement.domain ? [words.domains[arrangement.domain]] : []),
    ...basis,
    words.region.all(model.regions.parts.length),
    String(model.year),
  ];
  return (
    <ExportButton
      label={words.export.figure(words.heat.title)}
      look="icon"
      formats={heatFormats(shown, speech.language)}
      word={wordOf}
      fileName={(id, extension) => safeFileName(id === 'everything' ? everything : name, extension)}
      order={() => ({ ...order, speech, day: dayOf(new Date()) })}
      onNear={preloadHeatFormats}
    />
  );
}
