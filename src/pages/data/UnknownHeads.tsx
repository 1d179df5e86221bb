import { useState } from 'react';
import { Choice } from '../../controls/choices/SelectChoice';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { draftPlace, emptyDraft, indicatorDraftSchema } from '../../ownData/dataSets/indicatorDraft';
import type { Match } from '../../ownData/dataSets/matchedHeads';
import { headParts } from '../../ownData/recognise/heads';
import type { Unknown } from '../../ownData/recognise/read';
import { storedDraft } from '../../storage/draft';
import classes from './DataPage.module.css';
import { IndicatorChoice } from './IndicatorChoice';
import { IndicatorForm } from './IndicatorForm';
import type { Names } from './names';

const fresh = 'new';

type Props = {
  unknown: readonly Unknown[];
  themes: readonly DomainData[];
  names: Names;
  onMatch: (plain: string, match: Match) => void;
};

/** Heads that nobody knows, by what they may be: each can be matched, or become a new indicator. The likeliest come first. */
export function UnknownHeads({ unknown, themes, names, onMatch }: Props) {
  const t = useOwnDataWords();
  return (['indicator', 'region', 'year'] as const).map((kind) => {
    const heads = unknown.filter((one) => one.kind === kind);
    return (
      heads.length > 0 && (
        <div key={kind} className={classes.unknown}>
          <p>{t.unknown[kind]}</p>
          {heads.map((head) => (
            <UnknownHead
              key={head.plain}
              {...{ head, themes, names }}
              onMatch={(match) => onMatch(head.plain, match)}
            />
          ))}
        </div>
      )
    );
  });
}

type HeadProps = Omit<Props, 'unknown' | 'onMatch'> & { head: Unknown; onMatch: (match: Match) => void };

function UnknownHead({ head, themes, names, onMatch }: HeadProps) {
  const t = useOwnDataWords();
  const { say } = useSpeech();
  const { kind, plain, text, candidates } = head;
  // Reopen a draft from an earlier visit.
  const [isDefining, setDefining] = useState(
    () => storedDraft(draftPlace.ofHead(plain), indicatorDraftSchema) !== null,
  );
  const wordOf = ({ indicator, region, year }: Match) =>
    kind === 'year' ? String(year) : nameIn(names, indicator ?? region ?? '', say);
  const choose = (value: string) => {
    setDefining(value === fresh);
    if (value === fresh || value === '') return;
    onMatch(kind === 'year' ? { year: Number(value) } : { [kind]: value });
  };
  const likely = (
    <>
      <option value="">{t.leaveOut}</option>
      {candidates.length > 0 && (
        <optgroup label={t.likely}>
          {candidates.map((match) => (
            <option key={wordOf(match)} value={String(match.indicator ?? match.region ?? match.year)}>
              {wordOf(match)}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
  return (
    <div>
      {kind === 'indicator' ? (
        <IndicatorChoice label={text} value={isDefining ? fresh : ''} onChange={choose} themes={themes}>
          {likely}
          <option value={fresh}>{t.newIndicator}</option>
        </IndicatorChoice>
      ) : (
        <Choice label={text} value="" onChange={choose}>
          {likely}
          {kind === 'region' &&
            [...names.regions.values()].map(({ code, name }) => (
              <option key={code} value={code}>
                {say(name)}
              </option>
            ))}
          {kind === 'year' && themes[0]?.series.years.map((year) => <option key={year}>{year}</option>)}
        </Choice>
      )}
      {isDefining && (
        <IndicatorForm
          place={draftPlace.ofHead(plain)}
          start={emptyDraft(headParts(text).name, headParts(text).unit)}
          themes={themes}
          onSave={({ id }) => onMatch({ indicator: id })}
          onCancel={() => setDefining(false)}
        />
      )}
    </div>
  );
}

function nameIn({ indicators, regions }: Names, id: string, say: ReturnType<typeof useSpeech>['say']): string {
  return say((indicators.get(id) ?? regions.get(id))?.name ?? { zh: id, en: id });
}
