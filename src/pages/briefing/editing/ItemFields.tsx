import { type BriefingItem, itemSizes, type Prose } from '../../../briefing/basket/briefing';
import type { FigurePart, Part } from '../../../briefing/content/parts';
import { Segments } from '../../../controls/choices/Segments';
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

/** The texts of a figure, what was generated in their place, and their height in rows. */
const fields = [
  ['sentence', 'generated', 3],
  ['caption', 'generatedCaption', 1],
] as const;

type WordingProps = Pick<Props, 'item' | 'onWrite'> & { figure: FigurePart | null };

function Wording({ item, figure, onWrite }: WordingProps) {
  const t = useBriefingWords();
  const own = figure?.content.kind === 'figure' ? figure.content.drawing.model : null;
  const worded = (prose: Prose, generated: Prose = []) =>
    textOf(prose).trim() === '' || textOf(prose) === textOf(generated) ? null : prose;
  return (
    <>
      {fields.map(([field, generated, rows]) => (
        <ProseField
          key={field}
          label={t[`${field}Label`]}
          rows={rows}
          words={figure?.words[field] ?? null}
          generated={item[field] ?? figure?.[generated] ?? []}
          own={own}
          onProse={(prose) => onWrite({ ...item, [field]: worded(prose, figure?.[generated]) })}
          onRestore={() => onWrite({ ...item, [field]: null })}
        />
      ))}
      {item.view.kind === 'figure' && (
        <Segments
          small
          labelled
          label={t.size}
          choices={itemSizes.map((size) => ({ value: size, label: t.sizes[size] }))}
          value={item.size}
          onChange={(size) => onWrite({ ...item, size })}
        />
      )}
    </>
  );
}
