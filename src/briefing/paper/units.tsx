import type { ReactNode } from 'react';
import { TableHead } from '../../controls/elements/Table';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import type { Prose } from '../basket/briefing';
import { type FigurePart, type Part, paragraphsOf } from '../content/parts';
import { type Area, type FlowRow, floated, textPages } from '../documents/paperFlow';
import { onPaper, type PaperRequest } from '../documents/paperParts';
import { paperHeight } from '../documents/partPicture';
import { type BriefingRequest, captionOf, headingTexts, labelOf } from '../documents/request';
import { Drawing } from './Drawing';
import { Head, recordOn, Signature } from './ends';
import classes from './Paper.module.css';
import { type PaperId, paperKinds } from './paperKinds';
import { drawingWidth, isCells, type Pictures } from './usePictures';
import { Marked } from './Words';

/** Content that stays together on one page. */
export type Unit = {
  key: string;
  /** True for a landscape page of its own, whatever the paper: a table of places, a profile. */
  lying: boolean;
  /** True if the unit stays on the same page as the next one. */
  keepNext: boolean;
  /** True if the unit starts a new page. */
  newPage?: boolean | undefined;
  content: ReactNode;
};

/** About how many portrait pages the text takes. */
export function portraitPages(request: BriefingRequest): number {
  return textPages(onPaper(request, false), areaOn('portrait'));
}

function areaOn(paper: PaperId): Area {
  return { width: drawingWidth(false, paper), height: roomOn(paper) };
}

/** The briefing as units that fit on a page, from head to foot. */
export function unitsOf(request: PaperRequest, paper: PaperId, pictures: Pictures): Unit[] {
  const headings = headingTexts(request.parts, request.t);
  const { attachments, briefing } = request;
  const record = recordOn(request);
  const hasSignature = attachments.length > 0 || briefing.form === 'official';
  const body = [
    upright('head', <Head {...request} />),
    ...textUnits('introduction', paragraphsOf(request.introduction.prose), request.introduction.unbound),
    ...floated(request, areaOn(paper)).flatMap((row) => unitsOfRow(row, headings, request, paper, pictures)),
  ];
  const signature = upright('signature', <Signature {...request} />, attachments.length === 0 && record !== null);
  const ends = [
    ...(hasSignature ? [signature] : []),
    ...(attachments.length === 0 && record ? [upright('record', record)] : []),
  ];
  return [
    // The signature and the recipients do not stand alone on a page.
    ...body.map((unit, at) => (ends.length > 0 && at === body.length - 1 ? { ...unit, keepNext: true } : unit)),
    ...ends,
    ...attachments.flatMap((part) => {
      const end = part === attachments.at(-1) ? record : null;
      const sheets =
        part.content.kind === 'goals'
          ? tableSheets(part, request.t, end)
          : [<Attachment key={part.id} {...{ part, pictures, t: request.t }} record={end} />];
      return sheets.map((sheet, at) => ({ ...upright(`${part.id}/${at}`, sheet), lying: true }));
    }),
  ];
}

/** Rows of a table on a landscape page, which may be of two lines. */
const rowsOnSheet = 13;

/** A table over landscape pages, its head on each of them and its notes on the last. */
function tableSheets(part: FigurePart, t: BriefingWords, record: ReactNode): ReactNode[] {
  const [head = [], ...rows] = part.table;
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnSheet));
  return Array.from({ length: pages }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by where it stands
    <figure key={at} className={classes.figure} data-part={part.id}>
      {at === 0 && <p className={classes.secrecy}>{labelOf(part, t)}</p>}
      {at === 0 && <figcaption className={classes.caption}>{part.caption}</figcaption>}
      <Cells rows={[head, ...rows.slice(at * rowsOnSheet, (at + 1) * rowsOnSheet)]} />
      {at === pages - 1 && part.notes.length > 0 && <p className={classes.notes}>{t.notes(part.notes)}</p>}
      {at === pages - 1 && record}
    </figure>
  ));
}

function upright(key: string, content: ReactNode, keepNext = false): Unit {
  return { key, lying: false, keepNext, content };
}

function textUnits(
  key: string,
  paragraphs: readonly Prose[],
  unbound: readonly string[] = [],
  { isNote = false, keepNext = false } = {},
): Unit[] {
  return paragraphs.map((prose, at) =>
    upright(
      `${key}/${at}`,
      <p className={classes.text} data-note={isNote || undefined}>
        <Marked prose={prose} unbound={unbound} />
      </p>,
      keepNext,
    ),
  );
}

function unitsOfRow(
  row: FlowRow,
  headings: ReadonlyMap<string, string>,
  { t, speech }: PaperRequest,
  paper: PaperId,
  pictures: Pictures,
): Unit[] {
  switch (row.kind) {
    case 'sentence': {
      const { id, words, sentence } = row.part;
      const { keepNext } = row;
      return textUnits(`${id}/sentence`, [words.sentence?.prose ?? [sentence]], words.sentence?.unbound, { keepNext });
    }
    case 'figures':
      return [
        upright(
          row.parts.map(({ id }) => id).join('+'),
          <div className={classes.row}>
            {row.parts.map((part) => (
              <FigureOnPaper key={part.id} isHalf={row.parts.length > 1} {...{ part, paper, pictures, t }} />
            ))}
          </div>,
        ),
      ];
    case 'part':
      return unitsOfPart(row.part, headings, t, speech.words.export.colon);
  }
}

function unitsOfPart(
  part: Exclude<Part, FigurePart>,
  headings: ReadonlyMap<string, string>,
  t: BriefingWords,
  colon: string,
): Unit[] {
  switch (part.kind) {
    case 'heading':
      return [
        {
          ...upright(
            part.id,
            <h3 className={classes.heading} data-level={part.level}>
              {headings.get(part.id) ?? part.text}
            </h3>,
            true,
          ),
          newPage: part.newPage,
        },
      ];
    case 'text':
      return textUnits(part.id, part.asks ? [[part.asks]] : paragraphsOf(part.words.prose), part.words.unbound, {
        isNote: part.isNote ?? false,
      });
    case 'gone':
      return textUnits(part.id, [[[part.name, t.noData].join(colon)]]);
  }
}

type AttachmentProps = { part: FigurePart; pictures: Pictures; t: BriefingWords; record: ReactNode };

/** A sheet on its landscape page, below its number. */
function Attachment({ part, pictures, t, record }: AttachmentProps) {
  const picture = pictures.pictures.get(part.id);
  const room = { width: drawingWidth(false, 'landscape'), height: roomOn('landscape') - (record ? 250 : 130) };
  const ratio = picture ? picture.width / picture.height : sheetFormats.slide.width / sheetFormats.slide.height;
  const width = Math.min(room.width, room.height * ratio);
  return (
    <figure className={classes.figure} data-part={part.id}>
      <p className={classes.secrecy}>{labelOf(part, t)}</p>
      <figcaption className={classes.caption}>
        <Marked prose={part.words.caption?.prose ?? [part.caption]} unbound={part.words.caption?.unbound ?? []} />
      </figcaption>
      {picture ? (
        <Drawing picture={picture} width={width} label={part.caption} />
      ) : (
        <div className={classes.waiting} style={{ width, height: width / ratio }}>
          {pictures.failed.has(part.id) ? t.noData : t.drawing}
        </div>
      )}
      {record}
    </figure>
  );
}

type FigureProps = { part: FigurePart; isHalf: boolean; paper: PaperId; pictures: Pictures; t: BriefingWords };

function FigureOnPaper({ part, isHalf, paper, pictures, t }: FigureProps) {
  const width = drawingWidth(isHalf, paper);
  const picture = pictures.pictures.get(part.id);
  const number = captionOf({ ...part, caption: '' }, t);
  const words: Prose = [{ written: number, what: 'fixed' }, ...(part.words.caption?.prose ?? [part.caption])];
  const caption = (
    <figcaption className={classes.caption}>
      <Marked prose={words} unbound={part.words.caption?.unbound ?? []} />
    </figcaption>
  );
  const cells = isCells(part, paper);
  return (
    <figure className={classes.figure} style={{ width }} data-part={part.id}>
      {cells && caption}
      {cells ? (
        <Cells rows={part.table} />
      ) : picture ? (
        <Drawing picture={picture} width={fittingWidth(picture, width, paper)} label={part.caption} />
      ) : (
        <div className={classes.waiting} style={{ width, height: expectedHeight(part, width) }}>
          {pictures.failed.has(part.id) ? t.noData : t.drawing}
        </div>
      )}
      {!cells && caption}
      {part.notes.length > 0 && <p className={classes.notes}>{t.notes(part.notes)}</p>}
    </figure>
  );
}

/** As wide as its place allows; on a landscape page, narrow enough to leave room for the text below. */
function fittingWidth(picture: { width: number; height: number }, width: number, paper: PaperId): number {
  const room = roomOn(paper) - 80;
  return Math.min(width, (room * picture.width) / picture.height);
}

/** The height before the figure is drawn, so that pages do not move afterwards. */
function expectedHeight({ content }: FigurePart, width: number): number {
  if (content.kind !== 'figure') return (width * sheetFormats.slide.height) / sheetFormats.slide.width;
  return paperHeight(content.drawing.model);
}

function Cells({ rows: [head = [], ...rows] }: { rows: readonly (readonly string[])[] }) {
  return (
    <table className={classes.table} data-many={head.length > 7 || undefined}>
      <TableHead names={head} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.slice(0, 2).join()}>
            {row.map((text, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by where it stands
              <td key={column} colSpan={row.length === 1 ? head.length : 1}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Height of a page's content area in pixels. */
export function roomOn(paper: PaperId): number {
  const { height, margin } = paperKinds[paper];
  return height - margin.top - margin.bottom;
}
