import { allDomains } from '../../../contract/domains';
import type { Region } from '../../../contract/region';
import { Choice } from '../../../controls/choices/SelectChoice';
import { onLevel } from '../../../filters/address';
import {
  entryForms,
  entryIndicatorParam,
  entryParam,
  entryPlaceParam,
  entryThemeParam,
  entryYearParam,
} from '../../../filters/entryAddress';
import { type Param, writeParam } from '../../../filters/params';
import { useAddress } from '../../../filters/useAddress';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../../i18n/speech';
import { lineName } from '../../../measures/format';
import classes from '../DataPage.module.css';

type Props = {
  form: (typeof entryForms)[number];
  theme: (typeof allDomains)[number] | null;
  year: number;
  place: string;
  years: readonly number[];
  /** The whole of the level first. */
  regions: readonly Region[];
};

/** What the grid is about: theme, arrangement, level, and year or region. */
export function EntryChoices({ form, theme, year, place, years, regions }: Props) {
  const t = useOwnDataWords().entry;
  const { say, words } = useSpeech();
  const { edit } = useAddress();
  const choose = <Value,>(param: Param<Value>, value: NoInfer<Value>) =>
    edit((search) => {
      writeParam(search, param, value);
      writeParam(search, entryIndicatorParam, null);
      return search;
    });
  const [whole, ...parts] = regions;
  const isWithin = whole?.level === 'league';
  const levels = isWithin ? [whole] : parts.filter(({ divisions }) => (divisions ?? 0) > 0);
  return (
    <div className={classes.template}>
      <Choice
        label={t.theme}
        value={theme ?? ''}
        onChange={(text) => choose(entryThemeParam, allDomains.find((one) => one === text) ?? null)}
      >
        <option value="">{t.allThemes}</option>
        {allDomains.map((one) => (
          <option key={one} value={one}>
            {words.domains[one]}
          </option>
        ))}
      </Choice>
      <Choice
        label={t.form}
        value={form}
        onChange={(text) => choose(entryParam, entryForms.find((one) => one === text) ?? null)}
      >
        {entryForms.map((one) => (
          <option key={one} value={one}>
            {t.forms[one]}
          </option>
        ))}
      </Choice>
      {levels.length > 0 && (
        <Choice
          label={t.level}
          value={isWithin ? whole.code : ''}
          onChange={(code) => edit((search) => onLevel(search, code || null))}
        >
          <option value="">{t.wholeLevel}</option>
          {levels.map((one) => (
            <option key={one.code} value={one.code}>
              {t.divisions(say(one.name))}
            </option>
          ))}
        </Choice>
      )}
      {form === 'places' ? (
        <Choice label={t.year} value={String(year)} onChange={(text) => choose(entryYearParam, Number(text))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {words.years.one(one)}
            </option>
          ))}
        </Choice>
      ) : (
        <Choice label={t.place} value={place} onChange={(code) => choose(entryPlaceParam, code)}>
          {regions.map((one) => (
            <option key={one.code} value={one.code}>
              {lineName({ region: one }, { say })}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}
