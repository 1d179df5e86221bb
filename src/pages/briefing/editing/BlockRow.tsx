import { ArrowDown, ArrowUp, ExternalLink, GripVertical, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { type Block, headingLevels } from '../../../briefing/basket/briefing';
import type { Part } from '../../../briefing/content/parts';
import { Tool } from '../../../controls/choices/Tool';
import { buttonClass } from '../../../controls/elements/Button';
import { Select } from '../../../controls/elements/Field';
import { addressOf } from '../../../filters/viewSpec/viewAddress';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import classes from './BlockRow.module.css';
import { ItemFields } from './ItemFields';
import { ProseField } from './ProseField';
import { Words } from './Words';

type Props = {
  block: Block;
  name: string;
  part: Part | null;
  first: boolean;
  last: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
  onWrite: (block: Block) => void;
  onDrag: () => void;
  onDrop: () => void;
};

/** One block with its actions. */
export function BlockRow(props: Props) {
  const { block, name, part, first, last, onMove, onRemove, onWrite, onDrag, onDrop } = props;
  const t = useBriefingWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      className={classes.row}
      data-block={block.id}
      data-kind={block.kind}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <div className={classes.head}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone, beside buttons and keys that do the same */}
        <span className={classes.grip} draggable onDragStart={onDrag} title={t.moveHint}>
          <GripVertical size={15} aria-hidden="true" />
        </span>
        <b className={classes.name}>{name}</b>
        {block.kind === 'item' && (
          <Link
            to={addressOf(block.view)}
            className={buttonClass({ look: 'quiet', icon: true })}
            aria-label={`${t.view}: ${name}`}
            title={t.view}
          >
            <ExternalLink size={14} aria-hidden="true" />
          </Link>
        )}
        <Tool label={t.up(name)} disabled={first} onClick={() => onMove(-1)}>
          <ArrowUp size={15} aria-hidden="true" />
        </Tool>
        <Tool label={t.down(name)} disabled={last} onClick={() => onMove(1)}>
          <ArrowDown size={15} aria-hidden="true" />
        </Tool>
        <Tool label={t.removeBlock(name)} onClick={onRemove}>
          <Trash2 size={14} aria-hidden="true" />
        </Tool>
      </div>
      <Body block={block} part={part} onWrite={onWrite} />
    </li>
  );
}

function Body({ block, part, onWrite }: Pick<Props, 'block' | 'part' | 'onWrite'>) {
  const t = useBriefingWords();
  switch (block.kind) {
    case 'heading':
      return (
        <div className={classes.heading}>
          <Words label={t.headingLabel} text={block.text} onText={(text) => onWrite({ ...block, text })} />
          <Select
            aria-label={t.headingLevel}
            value={block.level ?? 1}
            onChange={({ currentTarget }) =>
              onWrite({ ...block, level: headingLevels.find((one) => String(one) === currentTarget.value) ?? 1 })
            }
          >
            {headingLevels.map((level) => (
              <option key={level} value={level}>
                {t.headingLevels[level]}
              </option>
            ))}
          </Select>
        </div>
      );
    case 'text':
      return (
        <ProseField
          label={t.textLabel}
          rows={4}
          words={part?.kind === 'text' ? part.words : null}
          generated={block.prose}
          onProse={(prose) => onWrite({ ...block, prose })}
        />
      );
    case 'item':
      return <ItemFields item={block} part={part} onWrite={onWrite} />;
  }
}
