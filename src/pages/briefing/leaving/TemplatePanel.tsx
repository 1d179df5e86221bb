import { type ChangeEvent, useRef, useState } from 'react';
import type { BriefingRequest } from '../../../briefing/out/request';
import { announce } from '../../../export/controls/announce';
import { deliver } from '../../../export/shared/deliver';
import { safeFileName } from '../../../export/shared/fileName';
import bar from '../ShelfBar.module.css';
import panel from './BatchPanel.module.css';

/** The office's own Word document, filled with the briefing. */
export function TemplatePanel({ request }: { request: BriefingRequest }) {
  const { briefing, said, speech } = request;
  const { template } = said;
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const fill = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.currentTarget.files ?? [];
    const input = event.currentTarget;
    if (!chosen) return;
    try {
      const { fillTemplate, largestTemplate } = await import('../../../briefing/out/template');
      if (chosen.size > largestTemplate) throw new Error(template.tooLarge);
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const job = { signal: new AbortController().signal, onProgress: () => {} };
      const { file: filled, unknown, empty } = await fillTemplate(bytes, request, job);
      const name = safeFileName([briefing.name, briefing.issue], 'docx');
      deliver(filled, name);
      setTold([
        ...(unknown.length > 0 ? [template.unknown(unknown.join(speech.words.region.joiner))] : []),
        ...(empty.length > 0 ? [template.empty(empty.join(speech.words.region.joiner))] : []),
      ]);
      await announce({ tone: 'done', text: speech.words.export.done(name) });
    } catch {
      await announce({ tone: 'failed', text: template.refused(chosen.name) });
    } finally {
      input.value = '';
    }
  };
  const sample = async () => {
    const { sampleTemplate } = await import('../../../briefing/out/template');
    deliver(await sampleTemplate(request), safeFileName([template.sample], 'docx'));
  };
  return (
    <details className={panel.panel}>
      <summary>{template.title}</summary>
      <p className={panel.about}>{template.about}</p>
      <ul className={panel.about}>
        {template.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {told.map((text) => (
        <p key={text} role="status">
          {text}
        </p>
      ))}
      <button type="button" className={bar.button} onClick={() => void sample()}>
        {template.takeSample}
      </button>{' '}
      <button type="button" className={bar.button} onClick={() => file.current?.click()}>
        {template.choose}
      </button>
      <input
        ref={file}
        type="file"
        accept=".docx"
        hidden
        aria-label={template.choose}
        onChange={(event) => void fill(event)}
      />
    </details>
  );
}
