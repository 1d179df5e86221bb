import { useEffect } from 'react';
import { type BriefingItem, itemSizes } from '../../briefing/basket/briefing';
import { bindNumbers } from '../../briefing/content/boundNumbers';
import type { FigurePart, Part } from '../../briefing/content/parts';
import { unknownIn } from '../../briefing/preflight/unknownNumbers';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import { useSpeech } from '../../i18n/speech';
import classes from './BlockRow.module.css';
import { Words } from './Words';

type Props = { item: BriefingItem; part: Part | null; onWrite: (item: BriefingItem) => void };

/** What can be worded of a figure, and how wide it stands; or that it is gone. */
export function ItemFields({ item, part, onWrite }: Props) {
  const said = useBriefingWords();
  const { say } = useSpeech();
  if (part?.kind !== 'gone')
    return <Wording item={item} figure={part?.kind === 'figure' ? part : null} onWrite={onWrite} />;
  return (
    <p className={classes.gone} role="alert">
      {said.gone(say(item.name))}
      {said.goneWayOut}
    </p>
  );
}

type WordingProps = Pick<Props, 'item' | 'onWrite'> & { figure: FigurePart | null };

function Wording({ item, figure, onWrite }: WordingProps) {
  const said = useBriefingWords();
  const speech = useSpeech();
  const { words } = speech;
  const own = (text: string, generated: string | undefined) => (text.trim() === '' || text === generated ? null : text);
  const typed = figure ? unknownIn(figure) : [];
  const write = (text: string) => {
    const sentence = own(text, figure?.generated);
    const model = figure?.shown.kind === 'figure' ? figure.shown.drawn.model : null;
    onWrite({ ...item, sentence, bound: sentence && model ? bindNumbers(sentence, model, speech) : [] });
  };
  // A sentence worded on its card comes without: its numbers are bound when it is first seen here.
  const unbound = figure !== null && item.sentence !== null && item.bound.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies(write): by what is to be bound, not by who binds it
  useEffect(() => {
    if (unbound && item.sentence !== null && /\d/.test(item.sentence)) write(item.sentence);
  }, [unbound, item.sentence]);
  return (
    <>
      <Words
        label={said.sentenceLabel}
        text={figure?.sentence ?? item.sentence ?? ''}
        rows={3}
        edited={item.sentence !== null}
        onText={write}
        onRestore={() => onWrite({ ...item, sentence: null, bound: [] })}
      />
      {figure && figure.moved.length > 0 && (
        <p className={classes.moved} data-part="moved">
          {said.renewed(figure.moved.map(({ from, to }) => said.preflight.fromTo(from, to)).join(words.region.joiner))}{' '}
          <button type="button" className={classes.restore} onClick={() => write(figure.sentence)}>
            {said.seen}
          </button>
        </p>
      )}
      {typed.length > 0 && (
        <p className={classes.typed} data-part="typed">
          {said.typedByHand(typed.join(words.region.joiner))}
        </p>
      )}
      <Words
        label={said.captionLabel}
        text={item.caption ?? figure?.generatedCaption ?? ''}
        edited={item.caption !== null}
        onText={(text) => onWrite({ ...item, caption: own(text, figure?.generatedCaption) })}
        onRestore={() => onWrite({ ...item, caption: null })}
      />
      {item.view.kind === 'figure' && (
        <fieldset className={classes.sizes}>
          <legend>{said.size}</legend>
          {itemSizes.map((size) => (
            <label key={size}>
              <input
                type="radio"
                name={`size-${item.id}`}
                checked={item.size === size}
                onChange={() => onWrite({ ...item, size })}
              />
              {said.sizes[size]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
