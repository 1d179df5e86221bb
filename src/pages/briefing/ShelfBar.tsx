import type { Briefing } from '../../briefing/basket/briefing';
import { briefingExtension, briefingText, copyOf, largestFile, readBriefing } from '../../briefing/basket/briefingFile';
import { issueOf, withOffice } from '../../briefing/basket/office';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { currentOf, emptyBriefing } from '../../briefing/basket/shelf';
import type { BriefingRequest } from '../../briefing/documents/request';
import { FilePicker } from '../../controls/choices/FilePicker';
import { Button } from '../../controls/elements/Button';
import { Select } from '../../controls/elements/Field';
import { announce } from '../../controls/menu/announce';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import { useSpeech } from '../../i18n/speech';
import { refusalText } from '../../storage/versionedFile';
import { BriefingExport } from './leaving/BriefingExport';
import classes from './ShelfBar.module.css';

/** All briefings: choosing, creating, copying, opening and saving one; and the exports. */
export function ShelfBar({ request }: { request: BriefingRequest | null }) {
  const t = useBriefingWords();
  const { words } = useSpeech();
  const { shelf, change } = useShelf();
  const briefing = currentOf(shelf);
  const put = (one: Briefing) => change((now) => ({ ...now, current: one.id, briefings: [...now.briefings, one] }));
  const duplicate = () => put({ ...copyOf(briefing), name: t.copyOf(briefing.name) });
  const remove = () => {
    const at = shelf.briefings.indexOf(briefing);
    change((now) => {
      const others = now.briefings.filter(({ id }) => id !== briefing.id);
      const next = others[Math.max(0, at - 1)] ?? withOffice(emptyBriefing(words.briefing.untitled), now.briefings);
      return { ...now, current: next.id, briefings: others.length > 0 ? others : [next] };
    });
    const undo = () =>
      change((now) => ({
        ...now,
        current: briefing.id,
        briefings: [...now.briefings.slice(0, at), briefing, ...now.briefings.slice(at)],
      }));
    void announce({ tone: 'done', text: t.removed(briefing.name), action: { word: t.undo, onChoose: undo } });
  };
  const save = () => {
    const blob = new Blob([briefingText(briefing)], { type: 'application/json' });
    deliver(blob, safeFileName([briefing.name, issueOf(briefing)], briefingExtension));
  };
  const open = async (files: readonly File[]) => {
    for (const one of files) {
      const read =
        one.size > largestFile ? { why: 'tooLarge' as const } : readBriefing(await one.text().catch(() => ''));
      if ('why' in read) await announce({ tone: 'failed', text: refusalText(read, one.name, t.refused) });
      else {
        put(read);
        await announce({ tone: 'done', text: t.opened(read.name) });
      }
    }
  };
  return (
    <div className={classes.bar}>
      <Select
        aria-label={t.choose}
        value={briefing.id}
        onChange={(event) => {
          const current = event.currentTarget.value;
          change((now) => ({ ...now, current }));
        }}
      >
        {shelf.briefings.map((one) => (
          <option key={one.id} value={one.id}>
            {[one.name, issueOf(one)].filter(Boolean).join(words.list.dot)}
          </option>
        ))}
      </Select>
      <Button onClick={() => put(withOffice(emptyBriefing(words.briefing.untitled), shelf.briefings))}>
        {t.newOne}
      </Button>
      <Button onClick={duplicate}>{t.duplicate}</Button>
      <Button onClick={save}>{t.save}</Button>
      <FilePicker label={t.open} accept=".json" multiple onFiles={(files) => void open(files)} />
      <Button onClick={remove}>{t.remove}</Button>
      <span className={classes.out}>{request && <BriefingExport request={request} />}</span>
    </div>
  );
}
