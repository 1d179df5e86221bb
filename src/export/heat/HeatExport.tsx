import { useHeatWords } from '../../i18n/heat/useHeatWords';
import { useSpeech } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import { ExportButton } from '../shared/ExportButton';
import { safeFileName } from '../shared/fileName';
import { dayOf } from '../shared/request';
import { heatMakers, preloadHeatMakers } from './heatMakers';
import type { HeatRequest } from './heatRequest';

/** Takes the table of places away: as a picture, as data, or as a workbook with its colours. */
export function HeatExport({ table }: { table: Omit<HeatRequest, 'speech' | 'day'> }) {
  const speech = useSpeech();
  const heat = useHeatWords();
  const { words } = speech;
  const { arrangement, model } = table;
  const shown = table.rows.reduce((sum, group) => sum + group.rows.length, 0);
  const { years } = model.groups[0]?.rows[0]?.model ?? { years: [model.year] };
  const rows = model.groups.flatMap((group) => group.rows);
  const basis = rows.some(({ indicator }) => isPerHead(indicator)) ? [words.filters.basis.perHead] : [];
  const everything = [
    heat.workbook.everyTheme,
    words.export.fileNames.workbook,
    ...basis,
    words.region.all(model.regions.parts.length),
    `${years[0]}-${years[years.length - 1]}`,
  ];
  const name = [
    words.app.overview,
    heat.fileName,
    ...(arrangement.domain ? [words.domains[arrangement.domain]] : []),
    ...basis,
    words.region.all(model.regions.parts.length),
    String(model.year),
  ];
  return (
    <ExportButton
      label={words.export.figure(heat.title)}
      look="icon"
      makers={heatMakers(shown, speech.language)}
      fileName={(_request, format, extension) => safeFileName(format === 'everything' ? everything : name, extension)}
      request={() => ({ ...table, speech, day: dayOf(new Date()) })}
      onNear={preloadHeatMakers}
    />
  );
}
