import { RotateCcw } from 'lucide-react';
import { lazy, Suspense, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Prose } from '../../../briefing/basket/briefing';
import { bindNumbers, withInserted } from '../../../briefing/content/boundNumbers';
import { withOwn } from '../../../briefing/content/dataFigures';
import type { NumberOffer } from '../../../briefing/content/numberSearch';
import type { Worded } from '../../../briefing/content/worded';
import { Button } from '../../../controls/elements/Button';
import { TextArea } from '../../../controls/elements/Field';
import type { FigureModel } from '../../../figures/model/model';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { textOf } from '../../../i18n/sentences/phrase';
import { useSpeech } from '../../../i18n/speech';
import classes from './BlockRow.module.css';
import { useFiguresToBind } from './figuresToBind';
import { useTyped } from './useTyped';

type Props = {
  label: string;
  rows: number;
  placeholder?: string;
  /** The reader's own text; `null` while it is generated or not read yet. */
  words: Worded | null;
  /** The generated text, shown instead. */
  generated: Prose;
  /** The figure that the text is about. */
  own?: FigureModel | null;
  onProse: (prose: Prose) => void;
  onRestore?: (() => void) | undefined;
};

const NumberPicker = lazy(() => import('./NumberPicker'));

/** Sign that starts a search for a number. */
const sign = '@';

/**
 * A text field whose data numbers follow the data: numbers are bound while typing, or inserted after an `@`. A button
 * restores the generated text.
 */
export function ProseField({ label, rows, placeholder, words, generated, own = null, onProse, onRestore }: Props) {
  const t = useBriefingWords();
  const speech = useSpeech();
  const all = useFiguresToBind();
  const figures = useMemo(() => withOwn(all, own), [all, own]);
  const before = words?.prose ?? generated;
  const read = (text: string) => bindNumbers(text, before, figures, speech);
  const typed = useTyped(textOf(before), (text) => onProse(read(text)));
  const { value } = typed.field;
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  // The caret position after inserted text; the browser would put the caret elsewhere.
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(next.current, next.current);
    next.current = null;
  });
  // Text from elsewhere has no bound numbers: they are bound when the text is first shown with data.
  const first = words?.prose.every((fragment) => typeof fragment === 'string') ? textOf(words.prose) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what is to be bound and to what, not by who binds it
  useEffect(() => {
    if (first === null) return;
    const prose = read(first);
    if (prose.some((fragment) => typeof fragment !== 'string')) onProse(prose);
  }, [first, figures]);
  const query = caret === null ? null : (/[@\uff20]([^@\uff20\n]{0,40})$/.exec(value.slice(0, caret))?.[1] ?? null);
  const id = useId();
  const pick = (offer: NumberOffer) => {
    if (query === null || caret === null) return;
    const start = caret - query.length - sign.length;
    typed.drop();
    onProse(withInserted(read(value), { start, end: caret }, offer.words));
    next.current = start + textOf(offer.words).length;
    setCaret(null);
  };
  const begin = () => {
    const at = area.current?.selectionStart ?? value.length;
    typed.type(value.slice(0, at) + sign + value.slice(at));
    next.current = at + sign.length;
    setCaret(at + sign.length);
  };
  return (
    <div className={classes.words}>
      <span className={classes.labels}>
        <label htmlFor={id}>{label}</label>
        <Button look="link" className={classes.restore} onClick={begin} title={t.insertHint}>
          {t.insert}
        </Button>
      </span>
      <div className={classes.area}>
        <TextArea
          ref={area}
          id={id}
          rows={rows}
          placeholder={placeholder}
          {...typed.field}
          onChange={(event) => {
            typed.field.onChange(event);
            setCaret(event.currentTarget.selectionStart);
          }}
          onBlur={() => {
            typed.field.onBlur();
            setCaret(null);
          }}
        />
        {query !== null && (
          <Suspense>
            <NumberPicker field={area} figures={all} query={query} onPick={pick} onClose={() => setCaret(null)} />
          </Suspense>
        )}
      </div>
      {words && onRestore && (
        <Button look="link" className={classes.restore} onClick={onRestore}>
          <RotateCcw size={13} aria-hidden="true" /> {t.restore}
        </Button>
      )}
      {words && <Checks words={words} onSeen={() => onProse(words.prose)} />}
    </div>
  );
}

/** The numbers that changed, until the reader has checked them, and the numbers that do not follow the data. */
function Checks({ words: { moved, unbound }, onSeen }: { words: Worded; onSeen: () => void }) {
  const t = useBriefingWords();
  const { words } = useSpeech();
  return (
    <>
      {moved.length > 0 && (
        <p className={classes.moved} data-part="moved">
          {t.renewed(moved.map(({ from, to }) => t.preflight.fromTo(from, to)).join(words.region.joiner))}{' '}
          <Button look="link" className={classes.restore} onClick={onSeen}>
            {t.seen}
          </Button>
        </p>
      )}
      {unbound.length > 0 && (
        <p className={classes.typed} data-part="typed">
          {t.typedByHand(unbound.join(words.region.joiner))}
        </p>
      )}
    </>
  );
}
