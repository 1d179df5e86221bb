import { useState } from 'react';
import type { Domain } from '../../contract/domains';
import { Choice } from '../../controls/choices/SelectChoice';
import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import { failure } from '../../controls/menu/failure';
import type { DomainData } from '../../data/domainData';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import classes from './DataPage.module.css';

/** By default the form has this many of the latest years, and the year after them. */
const formYears = 3;

const every = 'every';

type Props = { themes: readonly DomainData[]; theme: Domain | null };

/**
 * The form for one theme or all, for one region or one file per league, and for chosen years. The import reads it back.
 */
export function FormChoice({ themes, theme }: Props) {
  const t = useOwnDataWords();
  const speech = useSpeech();
  const { say, words } = speech;
  const [first] = themes;
  const { whole, parts } = first?.regions ?? { whole: null, parts: [] };
  const served = first?.series.years ?? [];
  const next = (served[served.length - 1] ?? 0) + 1;
  const years = [...served, next];
  const [domain, setDomain] = useState<string>(theme ?? every);
  const [code, setCode] = useState(whole?.code ?? every);
  const [from, setFrom] = useState(Math.max(next - formYears, years[0] ?? next));
  const [to, setTo] = useState(next);
  const make = async () => {
    const inDomain = themes.filter((data) => domain === every || data.indicators.indicators[0]?.domain === domain);
    const span = years.filter((year) => year >= Math.min(from, to) && year <= Math.max(from, to));
    const regions = [whole, ...parts].filter((one) => one !== null);
    const chosen = code === every ? parts : regions.filter((one) => one.code === code);
    try {
      const { formFile } = await import('../../ownData/forms/form');
      const files = await Promise.all(
        chosen.map(async (region) => ({
          name: safeFileName([t.templateName, say(region.name)], 'xlsx'),
          file: await formFile(inDomain, region, span, t, speech),
        })),
      );
      const [only] = files;
      if (only && files.length === 1) return deliver(only.file, only.name);
      const { zipped } = await import('../../files/shared/zip');
      const entries = files.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) }));
      const zipName = safeFileName([t.templateName, words.region.all(files.length)], 'zip');
      deliver(zipped(await Promise.all(entries)), zipName);
    } catch (reason) {
      await announce(failure(reason, words));
    }
  };
  const select = (
    label: string,
    value: string,
    choose: (value: string) => void,
    options: readonly [string, string][],
  ) => (
    <Choice label={label} value={value} onChange={choose}>
      {options.map(([one, word]) => (
        <option key={one} value={one}>
          {word}
        </option>
      ))}
    </Choice>
  );
  const themeOptions = themes.flatMap(({ indicators: { indicators } }) =>
    indicators.slice(0, 1).map((one): [string, string] => [one.domain, words.domains[one.domain]]),
  );
  const regionOptions = [whole, ...parts].flatMap((one): [string, string][] =>
    one ? [[one.code, say(one === whole ? one.shortName : one.name)]] : [],
  );
  const yearOptions = years.map((one): [string, string] => [String(one), words.years.one(one)]);
  return (
    <div className={classes.template}>
      {select(t.templateTheme, domain, setDomain, [[every, t.templateThemes], ...themeOptions])}
      {select(t.templateRegion, code, setCode, [...regionOptions, [every, t.templateEach(parts.length)]])}
      {select(t.templateFrom, String(from), (year) => setFrom(Number(year)), yearOptions)}
      {select(t.templateTo, String(to), (year) => setTo(Number(year)), yearOptions)}
      <Button title={t.templateHint} onClick={() => void make()}>
        {t.template}
      </Button>
    </div>
  );
}
