import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Boundaries } from '../../contract/boundaries';
import type { Domain } from '../../contract/domains';
import { titleOf, useTitles } from '../../figures/card/TitlesContext';
import { printAll } from '../../figures/controls/printing';
import type { FigureModel } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import { viewTraits } from '../../filters/views';
import { useWords } from '../../i18n/words';
import { announce } from '../controls/announce';
import { failure } from '../controls/failure';
import { JobDialog } from '../controls/JobDialog';
import { type Progress, unlessCancelled } from '../controls/job';
import { MenuButton } from '../controls/MenuButton';
import { deliver } from '../shared/deliver';
import { pageFileName } from '../shared/fileName';
import { dayOf } from '../shared/order';
import { type PageFormat, pageFormats } from './pageFormats';

type Props = {
  domain: Domain;
  /** All figures of the page in their order, under the filters as they are when asked. */
  figures: () => FigureModel[];
  boundaries: () => Promise<Boundaries | null>;
  filters: Filters;
};

/** Takes a whole theme away: as one picture, as a ZIP of pictures, or as a workbook. */
export function PageExport({ domain, figures, boundaries, filters }: Props) {
  const speech = useWords();
  const { words } = speech;
  const titles = useTitles();
  const [running, setRunning] = useState<{ format: PageFormat; progress: Progress } | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function carryOut(format: PageFormat) {
    controller.current = new AbortController();
    const { signal } = controller.current;
    const models = figures();
    const first = models[0];
    if (!first) return;
    setRunning({ format, progress: { done: 0, total: models.length, name: speech.say(first.indicator.name) } });
    try {
      const outlined =
        format.drawsMaps && filters.map === 'outline' && models.some((model) => viewTraits[model.view].onMap);
      const drawn = outlined ? await unlessCancelled(boundariesOrTiles(), signal) : null;
      const file = await format.make(
        {
          domain,
          models,
          titleOf: (model) => titleOf(model, titles, speech),
          boundaries: drawn,
          filters,
          speech,
          day: dayOf(new Date()),
        },
        { signal, onProgress: (progress) => setRunning({ format, progress }) },
      );
      signal.throwIfAborted();
      const what = words.export.fileNames[format.id];
      const name = pageFileName(
        domain,
        what,
        models,
        format.drawsMaps ? { boundaries: drawn } : null,
        speech,
        format.extension,
      );
      deliver(file, name);
      await announce({ tone: 'done', text: words.export.done(name) });
    } catch (reason) {
      await announce(signal.aborted ? { tone: 'note', text: words.export.cancelled } : failure(reason, words));
    } finally {
      setRunning(null);
    }
  }

  async function boundariesOrTiles(): Promise<Boundaries | null> {
    const read = await boundaries().catch(() => null);
    if (!read) await announce({ tone: 'note', text: words.export.unreadyMap });
    return read;
  }

  return (
    <>
      <MenuButton
        label={words.export.page}
        look="primary"
        busy={running !== null}
        choices={[
          ...pageFormats.map(({ id }) => ({ id, word: words.export.pageFormats[id] })),
          { id: 'print', word: words.export.print },
        ]}
        onChoose={(id) => {
          if (id === 'print') void printAll();
          const format = pageFormats.find((one) => one.id === id);
          if (format) void carryOut(format);
        }}
      >
        <Download size={16} aria-hidden="true" />
        {words.export.page}
      </MenuButton>
      {running && (
        <JobDialog
          title={words.export.pageFormats[running.format.id]}
          progress={running.progress}
          onCancel={() => controller.current?.abort()}
        />
      )}
    </>
  );
}
