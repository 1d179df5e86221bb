import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import type { AsideWords } from '../../i18n/aside/aside.zh';
import { useAsideWords } from '../../i18n/aside/useAsideWords';
import classes from './PutAside.module.css';

type Props<Item> = {
  items: readonly Item[];
  /** Explains the whole list. */
  title: string;
  /** Names the item and why it cannot be read. */
  textOf: (item: Item, words: AsideWords) => string;
  fileOf: (item: Item) => { name: string; extension: string; text: string };
  /** Removes an item, or restores it. */
  onKeep: (item: Item, isRestored: boolean) => void;
};

/** Lists stored entries that the dashboard cannot read: each can be saved as a file and removed. */
export function PutAside<Item extends { key: string }>({ items, title, textOf, fileOf, onKeep }: Props<Item>) {
  const t = useAsideWords();
  if (items.length === 0) return null;
  const save = (item: Item) => {
    const { name, extension, text } = fileOf(item);
    deliver(new Blob([text], { type: 'application/json;charset=utf-8' }), safeFileName([name], extension));
  };
  const remove = (item: Item) => {
    onKeep(item, false);
    void announce({
      tone: 'done',
      text: t.removed(textOf(item, t)),
      action: { word: t.undo, onChoose: () => onKeep(item, true) },
    });
  };
  return (
    <div role="alert" className={classes.aside} data-part="aside">
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <span>{textOf(item, t)}</span>
            <Button onClick={() => save(item)}>{t.save}</Button>
            <Button onClick={() => remove(item)}>{t.remove}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
