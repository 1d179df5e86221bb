import { type BriefingItem, itemSizes, type Prose } from '../../../briefing/basket/briefing';
import type { FigurePart, Part } from '../../../briefing/content/parts';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { textOf } from '../../../i18n/sentences/phrase';
import { useSpeech } from '../../../i18n/speech';
import classes from './BlockRow.module.css';
import { ProseField } from './ProseField';

type Props = { item: BriefingItem; part: Part | null; onWrite: (item: BriefingItem) => void };

/** Texts and width of a figure, or a note that it is gone. */
export function ItemFields({ item, part, onWrite }: Props) {
  const t = useBriefingWords();
  const { say } = useSpeech();
  if (part?.kind !== 'gone')
    return <Wording item={item} figure={part?.kind === 'figure' ? part : null} onWrite={onWrite} />;
  return (
    <p className={classes.gone} role="alert">
      {t.gone(say(item.name))}
      {t.goneWayOut}
    </p>
  );
}

type WordingProps = Pick<Props, 'item' | 'onWrite'> & { figure: FigurePart | null };

function Wording({ item, figure, onWrite }: WordingProps) {
  const t = useBriefingWords();
  const own = figure?.content.kind === 'figure' ? figure.content.drawing.model : null;
  const worded = (prose: Prose, generated: Prose = []) =>
    textOf(prose).trim() === '' || textOf(prose) === textOf(generated) ? null : prose;
  return (
    <>
      <ProseField
        label={t.sentenceLabel}
        rows={3}
        words={figure?.words.sentence ?? null}
        generated={item.sentence ?? figure?.generated ?? []}
        own={own}
        onProse={(prose) => onWrite({ ...item, sentence: worded(prose, figure?.generated) })}
        onRestore={() => onWrite({ ...item, sentence: null })}
      />
      <ProseField
        label={t.captionLabel}
        rows={1}
        words={figure?.words.caption ?? null}
        generated={item.caption ?? figure?.generatedCaption ?? []}
        own={own}
        onProse={(prose) => onWrite({ ...item, caption: worded(prose, figure?.generatedCaption) })}
        onRestore={() => onWrite({ ...item, caption: null })}
      />
      {item.view.kind === 'figure' && (
        <fieldset className={classes.sizes}>
          <legend>{t.size}</legend>
          {itemSizes.map((size) => (
            <label key={size}>
              <input
                type="radio"
                name={`size-${item.id}`}
                checked={item.size === size}
                onChange={() => onWrite({ ...item, size })}
              />
              {t.sizes[size]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
