import { Trash2 } from 'lucide-react';
import { Choice } from '../../controls/choices/SelectChoice';
import { Tool } from '../../controls/choices/Tool';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import type { Match } from '../../ownData/dataSets/matchedHeads';
import classes from './DataPage.module.css';
import { IndicatorChoice } from './IndicatorChoice';
import { namesIn } from './names';

type Props = {
  byHand: Readonly<Record<string, Match>>;
  themes: readonly DomainData[];
  /** `null` takes the match back. */
  match: (plain: string, match: Match | null) => void;
};

/** 已记住的对应: what the reader said that heads mean, to be changed or taken back. */
export function Remembered({ byHand, themes, match }: Props) {
  const t = useOwnDataWords();
  const { say } = useSpeech();
  const { regions } = namesIn(themes);
  const heads = Object.entries(byHand);
  if (heads.length === 0) return null;
  const change = (plain: string, before: Match, next: Match | null) => {
    match(plain, next);
    void announce({
      tone: 'done',
      text: next ? t.remembered.changed(plain) : t.remembered.removed(plain),
      action: { word: t.undo, onChoose: () => match(plain, before) },
    });
  };
  return (
    <details>
      <summary>{t.remembered.title(heads.length)}</summary>
      <ul className={classes.tables}>
        {heads.map(([plain, meant]) => {
          const { indicator, region, year, unit } = meant;
          return (
            <li key={plain} data-part="remembered">
              {indicator !== undefined && (
                <IndicatorChoice
                  label={plain}
                  value={indicator}
                  themes={themes}
                  onChange={(id) => change(plain, meant, { ...meant, indicator: id })}
                />
              )}
              {region !== undefined && (
                <Choice
                  label={plain}
                  value={region}
                  onChange={(code) => change(plain, meant, { ...meant, region: code })}
                >
                  {[...regions.values()].map(({ code, name }) => (
                    <option key={code} value={code}>
                      {say(name)}
                    </option>
                  ))}
                </Choice>
              )}
              {year !== undefined && <span>{t.remembered.means(plain, String(year))}</span>}
              {unit !== undefined && <span>{t.remembered.means(plain, unit)}</span>}
              <Tool label={t.remembered.remove(plain)} onClick={() => change(plain, meant, null)}>
                <Trash2 size={15} aria-hidden="true" />
              </Tool>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
