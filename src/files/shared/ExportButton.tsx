import { Download } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { announce } from '../../controls/menu/announce';
import { failure } from '../../controls/menu/failure';
import { type FormatId, formatsThat, wayOf } from '../../controls/menu/formats';
import { JobDialog } from '../../controls/menu/JobDialog';
import type { Job, Progress } from '../../controls/menu/job';
import { MenuButton } from '../../controls/menu/MenuButton';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { useSpeech } from '../../i18n/speech';
import type { Makers } from '../../pictures/sheet/request';
import { CopyingNotAllowed, copyPicture, copyText } from './clipboard';
import { deliver, extensionOf } from './deliver';

const FormatMenu = lazyComponent(() => import('../../controls/menu/FormatMenu').then((module) => module.default));

type Props<Request> = {
  label: string;
  look: 'icon' | 'primary';
  makers: Makers<Request>;
  /** The menu entry for printing, if the page can be printed. */
  print?: { format: FormatId; onPrint: () => Promise<void> };
  fileName: (request: Request, format: FormatId, extension: string) => string;
  /** Called when the reader chooses a format. */
  request: (format: FormatId, job: Job) => Request | Promise<Request>;
  /** Called after a download or after printing; not if the job was cancelled or failed. */
  onLeft?: (format: FormatId) => void;
  /** Called when the pointer or focus comes near, to load code early. */
  onNear?: () => void;
  children?: ReactNode;
};

/** What is said if copying is not allowed, and the file offered instead; `null` for a sentence, which can be copied by hand. */
const refusals = {
  'copy-picture': { reason: 'cannotCopyPicture', instead: 'png' },
  'copy-text': { reason: 'cannotCopyData', instead: 'csv' },
  'copy-sentence': { reason: 'cannotCopyText', instead: null },
} as const;

/**
 * The menu of export formats. It announces the result, shows the progress of long jobs with a button to cancel, and offers a
 * download if copying fails.
 */
export function ExportButton<Request>(props: Props<Request>) {
  const { label, look, makers, print, onNear, children } = props;
  const { words } = useSpeech();
  const choices = formatsThat((format) => makers[format] !== undefined || print?.format === format);
  const { busy, running, carryOut, cancel } = useExport(props, choices);
  return (
    <>
      <MenuButton
        label={label}
        look={look}
        busy={busy}
        menu={(place) => <FormatMenu {...place} choices={choices} onChoose={(format) => void carryOut(format)} />}
        onNear={() => {
          void FormatMenu.preload();
          onNear?.();
        }}
      >
        <Download size={16} aria-hidden="true" />
        {children}
      </MenuButton>
      {running && (
        <JobDialog title={words.export.formats[running.format]} progress={running.progress} onCancel={cancel} />
      )}
    </>
  );
}

/** Carries out one export after another and announces how each ended. `running` is set for long jobs only. */
function useExport<Request>(props: Props<Request>, choices: readonly FormatId[]) {
  const { makers, print, fileName, request, onLeft } = props;
  const { words } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [running, setRunning] = useState<{ format: FormatId; progress: Progress } | null>(null);
  const controller = useRef<AbortController | null>(null);
  const cancel = () => controller.current?.abort();
  useEffect(() => () => controller.current?.abort(), []);

  async function carryOut(format: FormatId) {
    const how = wayOf(format);
    const make = makers[format];
    if (how.way === 'print') return print?.onPrint().then(() => onLeft?.(format));
    if (!make) return;
    controller.current = new AbortController();
    const { signal } = controller.current;
    let isLong = false;
    const onProgress = (progress: Progress) => {
      isLong = true;
      setRunning({ format, progress });
    };
    setBusy(true);
    try {
      const job = { signal, onProgress };
      const input = request(format, job);
      const result = Promise.resolve(input).then((what) => make(what, job));
      if (how.way === 'download') {
        const file = await result;
        signal.throwIfAborted();
        const name = fileName(await input, format, extensionOf(file, how.extension));
        deliver(file, name);
        onLeft?.(format);
        if (isLong) await announce({ tone: 'done', text: words.export.done(name) });
      } else if (how.way === 'copy-picture') {
        await copyPicture(result);
        await announce({ tone: 'done', text: words.export.copied.picture });
      } else {
        await copyText(await (await result).text());
        const { text, data } = words.export.copied;
        await announce({ tone: 'done', text: how.way === 'copy-sentence' ? text : data });
      }
    } catch (reason) {
      if (signal.aborted) await announce({ tone: 'note', text: words.export.cancelled });
      else if (reason instanceof CopyingNotAllowed && how.way !== 'download') await offerDownload(how.way);
      else await announce(failure(reason, words));
    } finally {
      setBusy(false);
      setRunning(null);
    }
  }

  function offerDownload(way: keyof typeof refusals): Promise<void> {
    const { reason, instead: extension } = refusals[way];
    const instead = choices.find((format) => {
      const how = wayOf(format);
      return how.way === 'download' && how.extension === extension;
    });
    return announce({
      tone: 'note',
      text: words.export[reason],
      action: instead && { word: words.export.formats[instead], onChoose: () => void carryOut(instead) },
    });
  }

  return { busy, running, carryOut, cancel };
}
