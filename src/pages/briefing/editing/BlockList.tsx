import { Heading, ListTree, Type } from 'lucide-react';
import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import type { Block, Briefing } from '../../../briefing/basket/briefing';
import { useShelf } from '../../../briefing/basket/ShelfContext';
import { movedBlock, proseOf, withBlocks } from '../../../briefing/basket/shelf';
import { inChapters, withoutChapters } from '../../../briefing/content/chapters';
import type { Part } from '../../../briefing/content/parts';
import type { Domain } from '../../../contract/domains';
import { Button } from '../../../controls/elements/Button';
import { announce } from '../../../controls/menu/announce';
import { Note } from '../../../controls/states/Gate';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { textOf } from '../../../i18n/sentences/phrase';
import { useSpeech } from '../../../i18n/speech';
import { newId } from '../../../storage/newId';
import page from '../../shared/Page.module.css';
import classes from './BlockList.module.css';
import { BlockRow } from './BlockRow';

const firstBlocks = 4;

type Props = {
  briefing: Briefing;
  /** `null` while the data are loading. */
  parts: readonly Part[] | null;
};

/** The blocks of the briefing in their order: moved by buttons, by Alt and arrows, or by dragging. */
export function BlockList({ briefing, parts }: Props) {
  const t = useBriefingWords();
  const dragged = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { blocks } = briefing;
  // The blocks of the first screen are drawn before the others, so that the first sheet of paper also comes earlier.
  const [complete, setComplete] = useState(blocks.length <= firstBlocks);
  useEffect(() => startTransition(() => setComplete(true)), []);
  // A new block comes after the one in which the reader works.
  const current = useRef<string | null>(null);
  const { message, nameOf, edit, move, remove, add, addChapters } = useBlockChanges(briefing, list);
  const drop = (target: Block) => {
    const from = blocks.find(({ id }) => id === dragged.current);
    dragged.current = null;
    if (from && from !== target) move(from, blocks.indexOf(target) - blocks.indexOf(from));
  };
  return (
    <section
      aria-label={t.contents}
      onFocus={({ target }) => {
        current.current = target.closest('[data-block]')?.getAttribute('data-block') ?? current.current;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) current.current = null;
      }}
    >
      <div className={classes.bar}>
        <h2 className={classes.title}>{t.contents}</h2>
        <span className={classes.hint}>{t.moveHint}</span>
        <Button onClick={() => add('heading', current.current)}>
          <Heading size={14} aria-hidden="true" /> {t.addHeading}
        </Button>
        <Button onClick={() => add('text', current.current)}>
          <Type size={14} aria-hidden="true" /> {t.addText}
        </Button>
        {blocks.some(({ kind }) => kind === 'item') && (
          <Button onClick={addChapters}>
            <ListTree size={14} aria-hidden="true" /> {t.byDomains}
          </Button>
        )}
      </div>
      <output className={page.unseen}>{message}</output>
      {blocks.length === 0 ? (
        <Note title={t.empty} text={t.emptyWayOut}>
          <Link to="/health">{t.emptyLink}</Link>
        </Note>
      ) : (
        <ol ref={list} className={classes.list}>
          {(complete ? blocks : blocks.slice(0, firstBlocks)).map((block, index) => (
            <BlockRow
              key={block.id}
              block={block}
              name={nameOf(block)}
              part={parts?.find(({ id }) => id === block.id) ?? null}
              first={index === 0}
              last={index === blocks.length - 1}
              onMove={(by) => move(block, by)}
              onRemove={() => remove(block)}
              onWrite={(next) => edit((now) => now.map((one) => (one.id === block.id ? next : one)))}
              onDrag={() => {
                dragged.current = block.id;
              }}
              onDrop={() => drop(block)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Changes the blocks and keeps the focus in `list` where the reader works. `message` is the last move, for screen readers. */
function useBlockChanges({ id: briefing, blocks }: Briefing, list: RefObject<HTMLOListElement | null>) {
  const t = useBriefingWords();
  const { say, words } = useSpeech();
  const { change } = useShelf();
  const [message, setMessage] = useState('');
  const edit = (next: (blocks: readonly Block[]) => Block[]) =>
    change((shelf) => ({
      ...shelf,
      briefings: shelf.briefings.map((one) => (one.id === briefing ? withBlocks(one, next) : one)),
    }));
  const nameOf = (block: Block) => {
    switch (block.kind) {
      case 'item':
        return say(block.name);
      case 'heading':
        return block.text || t.headingLabel;
      case 'text':
        return textOf(block.prose).slice(0, 12) || t.textLabel;
    }
  };
  const move = (block: Block, by: number) => {
    const to = Math.min(blocks.length - 1, Math.max(0, blocks.indexOf(block) + by));
    edit((now) => movedBlock(now, block.id, by));
    setMessage(t.moved(nameOf(block), to + 1, blocks.length));
  };
  const remove = (block: Block) => {
    const at = blocks.indexOf(block);
    flushSync(() => edit((now) => now.filter(({ id }) => id !== block.id)));
    // Keep the keyboard focus at the place of the removed block.
    const rows = list.current?.querySelectorAll<HTMLElement>('li');
    rows?.[Math.min(at, rows.length - 1)]?.focus();
    void announce({
      tone: 'done',
      text: t.removedBlock(nameOf(block)),
      action: {
        word: t.undo,
        onChoose: () =>
          edit((now) =>
            now.some(({ id }) => id === block.id) ? [...now] : [...now.slice(0, at), block, ...now.slice(at)],
          ),
      },
    });
  };
  const add = (kind: 'heading' | 'text', after: string | null) => {
    const id = newId();
    const block: Block = kind === 'text' ? { kind, id, prose: proseOf('') } : { kind, id, text: '' };
    flushSync(() =>
      edit((now) => {
        const at = now.findIndex((one) => one.id === after) + 1;
        return at === 0 ? [...now, block] : [...now.slice(0, at), block, ...now.slice(at)];
      }),
    );
    list.current?.querySelector<HTMLElement>(`li[data-block="${id}"] :is(input, textarea)`)?.focus();
  };
  const addChapters = () => {
    const titleOf = (domain: Domain | null) => (domain ? words.domains[domain] : t.otherChapter);
    const parted = inChapters(blocks, titleOf);
    edit(() => parted);
    const count = parted.filter((one) => !blocks.includes(one)).length;
    void announce({
      tone: 'done',
      text: t.parted(count),
      action: { word: t.undo, onChoose: () => edit((now) => withoutChapters(now, blocks, parted)) },
    });
  };
  return { message, nameOf, edit, move, remove, add, addChapters };
}
