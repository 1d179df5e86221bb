import { useState } from 'react';
import { Link } from 'react-router';
import { issueOf } from '../../../briefing/basket/office';
import type { BriefingRequest } from '../../../briefing/documents/request';
import { FilePicker } from '../../../controls/choices/FilePicker';
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
  const fill = async (chosen: File) => {
    try {
      const { fillTemplate } = await import('../../../briefing/documents/template');
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const filled = await fillTemplate(bytes, request, { signal: new AbortController().signal, onProgress: () => {} });
      if ('why' in filled) {
        await announce({ tone: 'failed', text: template.refused[filled.why](chosen.name) });
        return;
      }
      const name = safeFileName([briefing.name, issueOf(briefing)], 'docx');
      deliver(filled.file, name);
      setMessages(
        (
          [
            ['unknown', filled.unknown],
            ['empty', filled.empty],
            ['unfit', filled.unfit],
          ] as const
        ).flatMap(([what, places]) =>
          places.length > 0 ? [template[what](places.join(speech.words.region.joiner))] : [],
        ),
      );
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
      <Button onClick={() => void sample()}>{template.takeSample}</Button>{' '}
      <FilePicker label={template.choose} accept=".docx" onFiles={([chosen]) => chosen && void fill(chosen)} />
    </details>
  );
}
