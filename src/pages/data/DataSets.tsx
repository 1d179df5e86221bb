import { ArrowUp, Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import * as v from 'valibot';
import { FilePicker } from '../../controls/choices/FilePicker';
import { Tool } from '../../controls/choices/Tool';
import { Button } from '../../controls/elements/Button';
import { Check } from '../../controls/elements/Check';
import { Input } from '../../controls/elements/Field';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { type DataSet, movedUp } from '../../ownData/dataSets/dataSet';
import { dataSetExtension, dataSetText } from '../../ownData/dataSets/dataSetFile';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import { lackingParts } from '../../ownData/layers/lacking';
import { useStoredDraft } from '../../storage/draft';
import classes from './DataPage.module.css';
import { SetValues } from './SetValues';
import { useOpenDataSet } from './useOpenDataSet';

/** Maximum number of listed entries. */
const mostLacking = 20;

/** The data sets of this browser, the top one first, and the values that 全区 still needs to be derived. */
export function DataSets({ themes }: { themes: readonly DomainData[] }) {
  const t = useOwnDataWords();
  const { say, words } = useSpeech();
  const { own, storing, change: changeOwn } = useOwnData();
  const { sets } = own;
  const change = (next: (sets: readonly DataSet[]) => readonly DataSet[]) =>
    changeOwn((now) => ({ ...now, sets: next(now.sets) }));
  const lacking = themes.flatMap(lackingParts).slice(0, mostLacking);
  const edit = (id: string, part: Partial<DataSet>) =>
    change((now) => now.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const remove = (set: DataSet) => {
    const at = sets.indexOf(set);
    change((now) => now.filter(({ id }) => id !== set.id));
    void announce({
      tone: 'done',
      text: t.removed(set.name),
      action: { word: t.undo, onChoose: () => change((now) => [...now.slice(0, at), set, ...now.slice(at)]) },
    });
  };
  const openFile = useOpenDataSet();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className={classes.card} aria-label={t.sets}>
      <h2>{t.sets}</h2>
      {sets.length > 0 && <p className={classes.hint}>{t.setsHint}</p>}
      {sets.length === 0 && storing === 'stored' && <p className={classes.hint}>{t.noSets}</p>}
      <ul className={classes.sets}>
        {sets.map((set, index) => (
          <li key={set.id} data-set={set.name}>
            <Check aria-label={t.on(set.name)} checked={set.on} onChange={(on) => edit(set.id, { on })} />
            <SetName set={set} onName={(name) => edit(set.id, { name })} />
            <span className={classes.hint}>{t.setCount(set.values.length, set.day)}</span>
            <Tool label={t.up(set.name)} disabled={index === 0} onClick={() => change((now) => movedUp(now, set.id))}>
              <ArrowUp size={15} aria-hidden="true" />
            </Tool>
            <Tool
              label={t.save(set.name)}
              onClick={() =>
                deliver(
                  new Blob([dataSetText(set, own)], { type: 'application/json;charset=utf-8' }),
                  safeFileName([set.name], dataSetExtension),
                )
              }
            >
              <Download size={15} aria-hidden="true" />
            </Tool>
            <Tool label={t.remove(set.name)} onClick={() => remove(set)}>
              <Trash2 size={15} aria-hidden="true" />
            </Tool>
            <Button
              small
              aria-expanded={open === set.id}
              aria-label={t.valuesOf(set.name)}
              onClick={() => setOpen(open === set.id ? null : set.id)}
            >
              {t.values}
            </Button>
            {open === set.id && <SetValues set={set} themes={themes} />}
          </li>
        ))}
      </ul>
      <FilePicker label={t.open} accept=".json" onFiles={([chosen]) => chosen && void openFile(chosen)} />
      {lacking.length > 0 && (
        <details>
          <summary>{t.incomplete}</summary>
          <ul>
            {lacking.map(({ indicator, year, regions, weight }) => (
              <li key={`${indicator.id}/${year}`}>
                {weight
                  ? t.lackingWeights(say(indicator.name), words.years.one(year), say(weight))
                  : t.lacking(
                      say(indicator.name),
                      words.years.one(year),
                      regions.map((region) => lineName({ region }, { say })).join(words.region.joiner),
                    )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The name is applied when the field loses focus; until then it survives a reload. */
function SetName({ set, onName }: { set: DataSet; onName: (name: string) => void }) {
  const t = useOwnDataWords();
  const [draft, setDraft] = useStoredDraft(`set-name:${set.id}`, v.string());
  const rename = () => {
    const name = draft?.trim() ?? '';
    if (name !== '') onName(name);
    setDraft(null);
  };
  return (
    <Input
      aria-label={t.rename(set.name)}
      value={draft ?? set.name}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={rename}
    />
  );
}
