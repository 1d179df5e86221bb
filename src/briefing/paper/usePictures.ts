import { useEffect, useRef, useState } from 'react';
import { sheetFormats } from '../../export/sheet/sheetFormat';
import type { Speech } from '../../i18n/speech';
import type { FigurePart, Part } from '../content/parts';
import { drawingOf, type Picture, sheetOf } from '../out/partPicture';
import { type PaperId, paperKinds } from './paperKinds';

export type Pictures = {
  /** By the id of the part; those not drawn yet are missing. */
  pictures: ReadonlyMap<string, Picture>;
  /** Parts that could not be drawn. */
  failed: ReadonlySet<string>;
  ready: boolean;
};

/** Draws the figures of a briefing for the paper, one after another, and each again only when what it shows has changed. */
export function usePictures(parts: readonly Part[], paper: PaperId, speech: Speech, day: string): Pictures {
  const drawn = useRef(new Map<string, { of: string; picture: Picture | null }>());
  const [, setCount] = useState(0);
  const figures = parts.filter((part): part is FigurePart => part.kind === 'figure' && !isCells(part, paper));
  const isDrawn = (part: FigurePart) => drawn.current.get(part.id)?.of === keyOf(part, paper, speech);
  useEffect(() => {
    const controller = new AbortController();
    const work = async () => {
      for (const part of figures) {
        if (controller.signal.aborted) return;
        if (isDrawn(part)) continue;
        const picture = await draw(part, paper, speech, day, controller.signal).catch(() => null);
        if (controller.signal.aborted) return;
        drawn.current.set(part.id, { of: keyOf(part, paper, speech), picture });
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
export function isCells({ numbered, shown }: FigurePart, paper: PaperId): boolean {
  return paper !== 'slide' && numbered.as === 'table' && shown.kind === 'figure';
}

/** In pixels: over the type area or in one of its columns. */
export function drawnWidth({ item, shown }: FigurePart, paper: PaperId): number {
  const { width, margin } = paperKinds[paper];
  const inner = width - margin.left - margin.right;
  return item.size === 'half' && shown.kind === 'figure' ? Math.floor((inner - 22) / 2) : inner;
}

function draw(part: FigurePart, paper: PaperId, speech: Speech, day: string, signal: AbortSignal): Promise<Picture> {
  const asked = { speech, day, signal };
  if (paper === 'slide' || part.shown.kind !== 'figure') return sheetOf(part, 'slide', asked);
  return drawingOf(part, { width: drawnWidth(part, paper), style: sheetFormats.paper.style }, asked);
}

/** All that the picture is made from: another key, and it is drawn again. */
function keyOf(part: FigurePart, paper: PaperId, { language }: Speech): string {
  const { shown, item, table } = part;
  const title = paper === 'slide' || shown.kind !== 'figure' ? part.sentence : '';
  const onOutline = shown.kind === 'figure' && shown.drawn.boundaries !== null;
  return JSON.stringify([paper, item.size, title, language, item.view, onOutline, table]);
}
