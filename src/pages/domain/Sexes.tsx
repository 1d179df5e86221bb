import { outlineOnly } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import { Gate, hasNoIndicators } from '../../controls/states/Gate';
import { useAnswer } from '../../data/useAnswers';
import { inBasis } from '../../figures/model/perHead';
import type { Filters } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { useSpeech } from '../../i18n/speech';
import { Theme } from './Theme';
import classes from './Theme.module.css';
import { withOnly } from './withOnly';

type Props = {
  sexes: NonNullable<Indicator['sexes']>;
  filters: Filters;
  change: ChangeFilters;
  playing: boolean;
};

/** Women and men: the gap between them (性别差距), and the same figure for men, with the same filters. */
export function Sexes({ sexes, filters, change, playing }: Props) {
  const { words } = useSpeech();
  const answers = useAnswer(outlineOnly);
  return (
    <div>
      <h2 className={classes.sexes}>{words.figure.sexes}</h2>
      <Gate loaded={answers} isEmpty={(data) => hasNoIndicators([data])}>
        {(data) => (
          <Theme
            data={inBasis(withOnly(data, [sexes.gap, sexes.men]), filters.basis)}
            narrowing={null}
            label={words.figure.sexes}
            {...{ filters, change, playing }}
          />
        )}
      </Gate>
    </div>
  );
}
