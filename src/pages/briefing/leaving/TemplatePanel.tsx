import { useState } from 'react';
import { Link } from 'react-router';
import { issueOf } from '../../../briefing/basket/office';
import type { BriefingRequest } from '../../../briefing/documents/request';
import type { SheetPlace } from '../../../briefing/documents/template';
import { FilePicker } from '../../../controls/choices/FilePicker';
import { Segments } from '../../../controls/choices/Segments';
import { Button } from '../../../controls/elements/Button';
import { announce } from '../../../controls/menu/announce';
import { deliver } from '../../../files/shared/deliver';
import { safeFileName } from '../../../files/shared/fileName';
import panel from './BatchPanel.module.css';

/** The office's own Word document, filled with the briefing. */
export function TemplatePanel({ request }: { request: BriefingRequest }) {
  const { briefing, t, speech } = request;
  const { template } = t;
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [sheets, setSheets] = useState<SheetPlace>('lying');
  // A file with text that is cut off waits until the reader wants it.
  const [held, setHeld] = useState<{ file: Blob; name: string } | null>(null);
  const fill = async (chosen: File) => {
    try {
      const { fillTemplate } = await import('../../../briefing/documents/template');
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const job = { signal: new AbortController().signal, onProgress: () => {} };
      const filled = await fillTemplate(bytes, request, sheets, job);
      if ('why' in filled) {
        await announce({ tone: 'failed', text: template.refused[filled.why](chosen.name) });
        return;
      }
      const name = safeFileName([briefing.name, issueOf(briefing)], 'docx');
      const isWhole = filled.cut.length === 0;
      setHeld(isWhole ? null : { file: filled.file, name });
      setMessages(
        (
          [
            ['unknown', filled.unknown],
            ['empty', filled.empty],
            ['unfit', filled.unfit],
            ['cut', filled.cut],
          ] as const
        ).flatMap(([what, places]) =>
          places.length > 0 ? [template[what](places.join(speech.words.region.joiner))] : [],
        ),
      );
      if (!isWhole) return;
      deliver(filled.file, name);
      await announce({ tone: 'done', text: speech.words.export.done(name) });
    } catch {
      await announce({ tone: 'failed', text: template.refused.failed(chosen.name) });
    }
  };
  const sample = async () => {
    const { sampleTemplate } = await import('../../../briefing/documents/sampleTemplate');
    deliver(await sampleTemplate(request), safeFileName([template.sample], 'docx'));
  };
  return (
    <details className={panel.panel}>
      <summary>{template.title}</summary>
      <p className={panel.about}>{template.about}</p>
      <p className={panel.about}>
        <Link to="/briefing/template">{template.explained}</Link>
      </p>
      {messages.map((text) => (
        <p key={text} role="status">
          {text}
        </p>
      ))}
      {held && (
        <Button
          onClick={() => {
            deliver(held.file, held.name);
            setHeld(null);
          }}
        >
          {template.takeAnyway}
        </Button>
      )}
      <div className={panel.option}>
        <Segments
          small
          labelled
          label={template.sheets}
          choices={(['lying', 'small'] as const).map((value) => ({ value, label: template.sheetPlaces[value] }))}
          value={sheets}
          onChange={setSheets}
        />
      </div>
      <Button onClick={() => void sample()}>{template.takeSample}</Button>{' '}
      <FilePicker label={template.choose} accept=".docx" onFiles={([chosen]) => chosen && void fill(chosen)} />
    </details>
  );
}
