import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import type { BriefingRequest } from '../../briefing/documents/request';
import { Paper } from '../../briefing/paper/Paper';
import { type PreviewId, paperKinds, previewIds, textPoints } from '../../briefing/paper/paperKinds';
import { usePictures } from '../../briefing/paper/usePictures';
import { Segments } from '../../controls/choices/Segments';
import { Check } from '../../controls/elements/Check';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import classes from './Preview.module.css';

/** The briefing as it will be printed, page by page, as large as there is room. */
export function Preview({ request }: { request: BriefingRequest }) {
  const { t, speech, day } = request;
  // The first sheet appears before the others are laid out, and typing has priority over both.
  const [beginning] = useState(() => ({ ...request, parts: request.parts.slice(0, 2) }));
  const deferred = useDeferredValue(request, beginning);
  const [paper, setPaper] = useState<PreviewId>('portrait');
  const [grey, setGrey] = useState(false);
  const pictures = usePictures(deferred.parts, paper, deferred.briefing.pictureFormat, speech, day);
  const ready = pictures.ready && deferred === request;
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const pageWidth = paper === 'picture' ? sheetFormats[deferred.briefing.pictureFormat].width : paperKinds[paper].width;
  const zoom = width > 0 ? Math.min(1, (width - 24) / pageWidth) : 1;
  return (
    <section className={classes.preview} aria-label={t.preview}>
      <div className={classes.bar}>
        <Segments
          labelled
          label={t.paper}
          choices={previewIds.map((value) => ({ value, label: t.papers[value] }))}
          value={paper}
          onChange={setPaper}
        />
        <Check checked={grey} onChange={setGrey}>
          {t.grey}
        </Check>
        <span className={classes.size}>
          {paper === 'portrait' || paper === 'landscape' ? t.textSize(textPoints) : ''}
          {ready ? '' : ` ${t.drawing}`}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard */}
      <div ref={place} className={classes.pages} data-pages={ready ? 'drawn' : 'drawing'} tabIndex={0}>
        <Paper request={deferred} {...{ paper, pictures, grey, zoom }} />
      </div>
    </section>
  );
}
