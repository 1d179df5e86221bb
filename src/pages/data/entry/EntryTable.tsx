import { useMemo } from 'react';
import { allDomains } from '../../../contract/domains';
import { readyOf } from '../../../data/loaded';
import { OverlayContext, useOverlay } from '../../../data/overlay';
import { useAnswers } from '../../../data/useAnswers';
import { scopeParam } from '../../../filters/address';
import {
  type entryForms,
  entryIndicatorParam,
  entryPlaceParam,
  entryThemeParam,
  entryYearParam,
} from '../../../filters/entryAddress';
import { paramReader } from '../../../filters/params';
import { useAddress } from '../../../filters/useAddress';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../../i18n/speech';
import { lineName } from '../../../measures/format';
import { useOwnData } from '../../../ownData/dataSets/OwnData';
import { isEntry } from '../../../ownData/entry/entries';
import { cellOf } from '../../../ownData/entry/entrySheet';
import { withLayers } from '../../../ownData/layers/layer';
import { EntryChoices } from './EntryChoices';
import { EntryGrid } from './EntryGrid';

type Props = { form: (typeof entryForms)[number] };

/** The grid over all figures but those that were typed into it, which show what stood there before. */
export function EntryTable({ form }: Props) {
  const { own } = useOwnData();
  const overlay = useOverlay();
  const level = paramReader(useAddress().search).read(scopeParam) ?? 'all';
  const without = useMemo(() => {
    const sets = own.sets.filter((set) => !isEntry(set, level));
    return { ...overlay, read: (data: Parameters<typeof withLayers>[0]) => withLayers(data, { ...own, sets }) };
  }, [overlay, own, level]);
  return (
    <OverlayContext value={without}>
      <Chosen form={form} level={level} />
    </OverlayContext>
  );
}

function Chosen({ form, level }: Props & { level: string }) {
  const t = useOwnDataWords().entry;
  const { say, words } = useSpeech();
  const { search } = useAddress();
  const { read } = paramReader(search);
  const [theme, year, place, indicator] = [
    read(entryThemeParam),
    read(entryYearParam),
    read(entryPlaceParam),
    read(entryIndicatorParam),
  ];
  const answers = useAnswers(allDomains);
  const themes = useMemo(() => readyOf(answers), [answers]);
  const [first] = themes;
  const regions = useMemo(() => (first ? [first.regions.whole, ...first.regions.parts] : []), [first]);
  const years = useMemo(() => {
    const served = first?.series.years ?? [];
    return [...served, (served.at(-1) ?? 0) + 1];
  }, [first]);
  const shownYear = year !== null && years.includes(year) ? year : (years.at(-2) ?? 0);
  const shownPlace = regions.find(({ code }) => code === place) ?? regions[0];
  const region = shownPlace?.code ?? '';
  const sheet = useMemo(
    () => ({
      rows: themes
        .filter((data) => theme === null || data.domain === theme)
        .flatMap(({ indicators }) => indicators.indicators),
      columns:
        form === 'places'
          ? regions.map(({ code }) => ({ region: code, year: shownYear }))
          : years.map((one) => ({ region, year: one })),
    }),
    [themes, theme, form, regions, years, shownYear, region],
  );
  if (themes.length < answers.length || !first || !shownPlace) return null;
  const start = cellOf(sheet, { indicator: indicator ?? '', region, year: shownYear });
  const of = form === 'places' ? words.years.one(shownYear) : lineName({ region: shownPlace }, { say });
  return (
    <>
      <EntryChoices {...{ form, theme, years, regions }} year={shownYear} place={region} />
      <EntryGrid
        key={[form, theme, shownYear, form === 'years' && region, level].join(' ')}
        {...{ level, sheet, themes, start }}
        label={t.table(theme === null ? t.allThemes : words.domains[theme], of)}
        heads={sheet.columns.map((column, at) => {
          const named = regions[at];
          if (form === 'years') return words.years.one(column.year);
          return named ? lineName({ region: named }, { say }) : '';
        })}
      />
    </>
  );
}
