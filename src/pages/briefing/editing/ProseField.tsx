import { RotateCcw } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  type RefObject,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Prose } from '../../../briefing/basket/briefing';
import { bindNumbers, placed, withInserted } from '../../../briefing/content/boundNumbers';
import { type DataFigures, withOwn } from '../../../briefing/content/dataFigures';
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
  const read = useCallback((text: string) => bindNumbers(text, before, figures, speech), [before, figures, speech]);
  const typed = useTyped(textOf(before), (text) => onProse(read(text)));
  const { value } = typed.field;
  const area = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const { search, isEntered, setCaret, enter, reopen, close } = useSearch(value);
  const next = useNextCaret(area);
  useBinding(words, figures, read, onProse);
  const id = useId();
  const pick = (offer: NumberOffer) => {
    const field = area.current;
    if (!search || !field) return;
    // What stands in the field now: a key may have come since the last render.
    const text = field.value;
    const isReplaced = replaceSearch(field, search, textOf(offer.words));
    flushSync(() => {
      close();
      if (!isReplaced) return;
      typed.put(field.value);
      onProse(withInserted(read(text), { start: search.start, end: endOf(search) }, offer.words));
    });
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
          className={classes.typing}
          {...typed.field}
          onScroll={({ currentTarget }) => {
            if (marks.current) marks.current.scrollTop = currentTarget.scrollTop;
          }}
          onKeyDown={enter}
          onChange={(event) => {
            typed.field.onChange(event);
            setCaret(event.currentTarget.selectionStart);
          }}
          onBlur={() => {
            typed.field.onBlur();
            close();
          }}
        />
        <BoundNumbers ref={marks} text={value} read={read} />
        {search && (
          <Suspense>
            <NumberPicker
              field={area}
              figures={all}
              query={search.query}
              isEntered={isEntered}
              onPick={pick}
              onNothing={reopen}
              onClose={close}
            />
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

/** The caret position after inserted text; the browser would put the caret elsewhere. */
function useNextCaret(area: RefObject<HTMLTextAreaElement | null>): RefObject<number | null> {
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(next.current, next.current);
    next.current = null;
  });
  return next;
}

/** Binds the numbers of a text from elsewhere, which has none, when it is first shown with data. */
function useBinding(
  words: Worded | null,
  figures: DataFigures,
  read: (text: string) => Prose,
  onProse: (prose: Prose) => void,
) {
  const first = words?.prose.every((fragment) => typeof fragment === 'string') ? textOf(words.prose) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what is to be bound and to what, not by who binds it
  useEffect(() => {
    if (first === null) return;
    const prose = read(first);
    if (prose.some((fragment) => typeof fragment !== 'string')) onProse(prose);
  }, [first, figures]);
}

/** A search in a text: the place of its sign, and what follows that. */
type Search = { start: number; query: string };

function endOf({ start, query }: Search): number {
  return start + sign.length + query.length;
}

/** Puts words in the place of a search, with the caret behind what follows it. False where the search is no longer there. */
function replaceSearch(field: HTMLTextAreaElement, search: Search, words: string): boolean {
  const { start, query } = search;
  const end = endOf(search);
  field.focus();
  if (field.value.slice(start + sign.length, end) !== query) return false;
  const behind = Math.max(0, field.selectionStart - end);
  field.setRangeText(words, start, end);
  const caret = start + words.length + behind;
  field.setSelectionRange(caret, caret);
  return true;
}

/** The search that ends at the caret. */
function searchAt(text: string, caret: number | null): Search | null {
  const match = caret === null ? null : /[@\uff20]([^@\uff20\n]{0,40})$/.exec(text.slice(0, caret));
  return match ? { start: match.index, query: match[1] ?? '' } : null;
}

/** The search in a text at the caret. */
function useSearch(text: string) {
  const [caret, setCaret] = useState<number | null>(null);
  // A search ended by Enter before its numbers came; what is typed meanwhile follows it.
  const [entered, setEntered] = useState<Search | null>(null);
  const search = entered ?? searchAt(text, caret);
  return {
    search,
    isEntered: entered !== null,
    setCaret,
    enter: (event: KeyboardEvent) => {
      // The list has dealt with the key if its numbers are there.
      if (event.key !== 'Enter' || !search || event.nativeEvent.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      setEntered(search);
    },
    reopen: () => setEntered(null),
    close: () => {
      setEntered(null);
      setCaret(null);
    },
  };
}

type BoundProps = { ref: RefObject<HTMLDivElement | null>; text: string; read: (text: string) => Prose };

/** Marks the bound numbers behind the text of a field. It may come after the keys, so that they are not slowed down. */
function BoundNumbers({ ref, text, read }: BoundProps) {
  const written = useDeferredValue(text);
  const fragments = useMemo(() => placed(read(written)), [written, read]);
  return (
    <div ref={ref} className={classes.bound} aria-hidden="true" data-part="bound">
      {fragments.map(({ fragment, index }) =>
        typeof fragment === 'string' || fragment.what === 'fixed' ? (
          textOf([fragment])
        ) : (
          <mark key={index}>{fragment.written}</mark>
        ),
      )}
      {/* An empty line at the end has height only with something in it. */}
      {'\u200b'}
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
