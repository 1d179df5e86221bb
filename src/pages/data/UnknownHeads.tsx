import { useState } from 'react';
import { Choice } from '../../controls/choices/SelectChoice';
import type { DomainData } from '../../data/domainData';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { draftPlace, emptyDraft, indicatorDraftSchema } from '../../ownData/dataSets/indicatorDraft';
import { headParts } from '../../ownData/recognise/heads';
import { storedDraft } from '../../storage/draft';
import classes from './DataPage.module.css';
import { IndicatorForm } from './IndicatorForm';

const fresh = 'new';

type Props = {
  unknown: readonly { text: string; plain: string }[];
  themes: readonly DomainData[];
  onMatch: (plain: string, indicator: string) => void;
};

/** Unknown heads: each can be matched with an indicator, or become a new one. */
export function UnknownHeads({ unknown, themes, onMatch }: Props) {
  const t = useOwnDataWords();
  const { say, words } = useSpeech();
  // Reopen a draft from an earlier visit.
  const [defining, setDefining] = useState(
    () => unknown.find(({ plain }) => storedDraft(draftPlace.ofHead(plain), indicatorDraftSchema)) ?? null,
  );
  return (
    <div className={classes.unknown}>
      <p>{t.unknown}</p>
      {unknown.map((head) => (
        <div key={head.plain}>
          <Choice
            label={head.text}
            value={defining?.plain === head.plain ? fresh : ''}
            onChange={(value) => {
              setDefining(value === fresh ? head : null);
              if (value !== fresh && value !== '') onMatch(head.plain, value);
            }}
          >
            <option value="">{t.leaveOut}</option>
            <option value={fresh}>{t.newIndicator}</option>
            {themes.map(({ indicators: { indicators } }) => (
              <optgroup key={indicators[0]?.domain} label={indicators[0] ? words.domains[indicators[0].domain] : ''}>
                {indicators.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Choice>
          {defining?.plain === head.plain && (
            <IndicatorForm
              place={draftPlace.ofHead(head.plain)}
              start={emptyDraft(headParts(head.text).name, headParts(head.text).unit)}
              themes={themes}
              onSave={({ id }) => onMatch(head.plain, id)}
              onCancel={() => setDefining(null)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
