import { useEffect, useRef, useState } from 'react';
import { type SheetFormatId, sheetFormats } from '../../export/sheet/sheetFormat';
import type { Picture } from '../../export/sheet/still';
import type { Speech } from '../../i18n/speech';
import { type FigurePart, isSheet, type Part } from '../content/parts';
import { rowsOf } from '../content/rows';
import { drawingOf, sheetOf } from '../out/partPicture';
import { type PaperId, type PreviewId, paperKinds } from './paperKinds';

export type Pictures = {
  /** By the id of the part; those not drawn yet are missing. */
  pictures: ReadonlyMap<string, Picture>;
  /** Parts that could not be drawn. */
  failed: ReadonlySet<string>;
  ready: boolean;
};

/** Draws the figures of a briefing for the paper, one after another, and each again only when what it shows has changed. */
export function usePictures(
  parts: readonly Part[],
  paper: PreviewId,
  pictureFormat: SheetFormatId,
  speech: Speech,
  day: string,
): Pictures {
  const halves = new Set(rowsOf(parts).flatMap((row) => (row.kind === 'pair' ? row.parts.map(({ id }) => id) : [])));
  const formOf = (part: FigurePart): Form => {
    if (paper === 'picture') return { sheet: pictureFormat };
    if (paper === 'slide') return { sheet: halves.has(part.id) ? 'halfSlide' : 'slide' };
    return isSheet(part) ? { sheet: 'slide' } : { width: drawnWidth(part, paper) };
  };
  const drawn = useRef(new Map<string, { of: string; picture: Picture | null }>());
  const [, setCount] = useState(0);
  const figures = parts.filter((part): part is FigurePart => part.kind === 'figure' && !isCells(part, paper));
  const isDrawn = (part: FigurePart) => drawn.current.get(part.id)?.of === keyOf(part, formOf(part), speech);
  useEffect(() => {
    const controller = new AbortController();
    const work = async () => {
      for (const part of figures) {
        if (controller.signal.aborted) return;
        if (isDrawn(part)) continue;
        const picture = await draw(part, formOf(part), speech, day, controller.signal).catch(() => null);
        if (controller.signal.aborted) return;
        drawn.current.set(part.id, { of: keyOf(part, formOf(part), speech), picture });
        setCount((count) => count + 1);
      }
    };
    void work();
    return () => controller.abort();
  });
  const pictures = new Map<string, Picture>();
  const failed = new Set<string>();
  for (const part of figures) {
    const found = isDrawn(part) ? drawn.current.get(part.id) : undefined;
    if (found?.picture) pictures.set(part.id, found.picture);
    else if (found) failed.add(part.id);
  }
  return { pictures, failed, ready: pictures.size + failed.size === figures.length };
}

/** A table is set as one on paper; on a slide it is a sheet like the others. */
export function isCells(part: FigurePart, paper: PreviewId): boolean {
  return paper !== 'slide' && paper !== 'picture' && part.numbered.as === 'table' && !isSheet(part);
}

/** In pixels: over the type area or in one of its columns. */
export function drawnWidth({ item, shown }: FigurePart, paper: PaperId): number {
  const { width, margin } = paperKinds[paper];
  const inner = width - margin.left - margin.right;
  return item.size === 'half' && shown.kind === 'figure' ? Math.floor((inner - 22) / 2) : inner;
}

/** A whole sheet, or a drawing so many pixels wide, for paper that says the rest around it. */
type Form = { sheet: SheetFormatId } | { width: number };

function draw(part: FigurePart, form: Form, speech: Speech, day: string, signal: AbortSignal): Promise<Picture> {
  const asked = { speech, day, signal };
  return 'sheet' in form
    ? sheetOf(part, form.sheet, asked)
    : drawingOf(part, { width: form.width, style: sheetFormats.paper.style }, asked);
}

/** All that the picture is made from: another key, and it is drawn again. */
function keyOf(part: FigurePart, form: Form, { language }: Speech): string {
  const { shown, item, table } = part;
  const title = 'sheet' in form ? part.sentence : '';
  const onOutline = shown.kind === 'figure' && shown.drawn.boundaries !== null;
  return JSON.stringify([form, title, language, item.view, onOutline, table]);
}
