import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../contract/text';
import type { Speech } from '../../i18n/speech';
import { type SheetFormatId, sheetFormats } from '../../pictures/sheet/sheetFormat';
import type { Picture } from '../../pictures/sheet/still';
import { type FigurePart, isSheet, isTable, type Part } from '../content/parts';
import { rowsOf } from '../content/rows';
import { drawingOf, sheetOf } from '../documents/partPicture';
import { type PaperId, type PreviewId, paperKinds } from './paperKinds';

export type Pictures = {
  /** Pictures by the id of their part; those not drawn yet are missing. */
  pictures: ReadonlyMap<string, Picture>;
  /** Ids of parts that could not be drawn. */
  failed: ReadonlySet<string>;
  ready: boolean;
};

/** Draws the figures of a briefing one after another, each again only when its content changes. */
export function usePictures(
  parts: readonly Part[],
  paper: PreviewId,
  pictureFormat: SheetFormatId,
  speech: Speech,
  day: string,
): Pictures {
  const { language } = speech;
  const wanted = useMemo(
    () => wantedOf(parts, paper, pictureFormat, { language, day }),
    [parts, paper, pictureFormat, language, day],
  );
  /** Pictures by the key of their input; `null` if drawing failed. */
  const [drawings, setDrawings] = useState<ReadonlyMap<string, Picture | null>>(new Map());
  const next = wanted.find(({ key }) => !drawings.has(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: its key says all that a picture is made from
  useEffect(() => {
    if (!next) return;
    const controller = new AbortController();
    const keep = (picture: Picture | null) => {
      if (controller.signal.aborted) return;
      const present = wanted.flatMap(({ key }) =>
        drawings.has(key) ? [[key, drawings.get(key) ?? null] as const] : [],
      );
      setDrawings(new Map([...present, [next.key, picture]]));
    };
    draw(next.part, next.form, day, controller.signal).then(keep, () => keep(null));
    return () => controller.abort();
  }, [next?.key]);
  return useMemo(() => {
    const pictures = new Map<string, Picture>();
    const failed = new Set<string>();
    for (const { part, key } of wanted) {
      const picture = drawings.get(key);
      if (picture) pictures.set(part.id, picture);
      else if (picture === null) failed.add(part.id);
    }
    return { pictures, failed, ready: pictures.size + failed.size === wanted.length };
  }, [wanted, drawings]);
}

/** A whole sheet, or a drawing of `width` pixels for paper with the title and notes around it. */
type Form = { sheet: SheetFormatId } | { width: number };

type Wanted = { part: FigurePart; form: Form; key: string };

function wantedOf(
  parts: readonly Part[],
  paper: PreviewId,
  pictureFormat: SheetFormatId,
  edition: { language: Language; day: string },
): Wanted[] {
  const halves = new Set(rowsOf(parts).flatMap((row) => (row.kind === 'pair' ? row.parts.map(({ id }) => id) : [])));
  const formOf = (part: FigurePart): Form => {
    if (paper === 'picture') return { sheet: pictureFormat };
    if (paper === 'slide') return { sheet: halves.has(part.id) ? 'halfSlide' : 'slide' };
    return isSheet(part) ? { sheet: 'slide' } : { width: drawingWidth(halves.has(part.id), paper) };
  };
  return parts.flatMap((part) => {
    if (part.kind !== 'figure' || isCells(part, paper)) return [];
    const { content, item, table } = part;
    const form = formOf(part);
    const title = 'sheet' in form ? part.sentence : '';
    const onOutline = content.kind === 'figure' && content.drawing.boundaries !== null;
    return [{ part, form, key: JSON.stringify([form, title, edition, item.view, onOutline, table]) }];
  });
}

function draw(part: FigurePart, form: Form, day: string, signal: AbortSignal): Promise<Picture> {
  return 'sheet' in form
    ? sheetOf(part, form.sheet, { day, signal })
    : drawingOf(part, { width: form.width, style: sheetFormats.paper.style }, { day, signal });
}

/** A table is text on paper; on a slide it is a picture of a sheet like the others. */
export function isCells(part: FigurePart, paper: PreviewId): boolean {
  const isText = isTable(part.item.view) && (part.content.kind === 'goals' || !isSheet(part));
  return paper !== 'slide' && paper !== 'picture' && isText;
}

/** Width in pixels: the type area, or one of its columns for two figures side by side. */
export function drawingWidth(isHalf: boolean, paper: PaperId): number {
  const { width, margin } = paperKinds[paper];
  const inner = width - margin.left - margin.right;
  return isHalf ? Math.floor((inner - 22) / 2) : inner;
}
