import type { ReactNode } from 'react';
import { TableHead } from '../../controls/elements/Table';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import type { Prose } from '../basket/briefing';
import { type FigurePart, isSheet, type Part, paragraphsOf } from '../content/parts';
import { rowsOf } from '../content/rows';
import { drawingHeight } from '../documents/partPicture';
import { type BriefingRequest, captionOf, headingTexts } from '../documents/request';
import { Drawing } from './Drawing';
import { Foot, Head, hasFoot } from './ends';
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
  content: ReactNode;
};

/** The briefing as units that fit on a page, from head to foot. */
export function unitsOf(request: BriefingRequest, paper: PaperId, pictures: Pictures): Unit[] {
  const headings = headingTexts(request.parts, request.t);
  return [
    upright('head', <Head {...request} />),
    ...textUnits('introduction', paragraphsOf(request.introduction.prose), request.introduction.unbound),
    ...rowsOf(request.parts).flatMap((row) =>
      row.kind === 'pair'
        ? figureUnits(row.parts, request, paper, pictures)
        : unitsOfPart(row.part, headings, request, paper, pictures),
    ),
    ...(hasFoot(request.briefing) ? [upright('foot', <Foot {...request} />)] : []),
  ];
}

function upright(key: string, content: ReactNode, keepNext = false): Unit {
  return { key, lying: false, keepNext, content };
}

function textUnits(key: string, paragraphs: readonly Prose[], unbound: readonly string[] = []): Unit[] {
  return paragraphs.map((prose, at) =>
    upright(
      `${key}/${at}`,
      <p className={classes.text}>
        <Marked prose={prose} unbound={unbound} />
      </p>,
    ),
  );
}

function unitsOfPart(
  part: Part,
  headings: ReadonlyMap<string, string>,
  request: BriefingRequest,
  paper: PaperId,
  pictures: Pictures,
): Unit[] {
  const { t, speech } = request;
  switch (part.kind) {
    case 'heading':
      return [
        upright(
          part.id,
          <h3 className={classes.heading} data-level={part.level}>
            {headings.get(part.id) ?? part.text}
          </h3>,
          true,
        ),
      ];
    case 'text':
      return textUnits(part.id, paragraphsOf(part.words.prose), part.words.unbound);
    case 'gone':
      return textUnits(part.id, [[[part.name, t.noData].join(speech.words.export.colon)]]);
    case 'figure':
      return figureUnits([part], request, paper, pictures);
  }
}

/** The sentences as text, followed by one figure or two side by side. */
function figureUnits(
  figures: readonly FigurePart[],
  { t }: BriefingRequest,
  paper: PaperId,
  pictures: Pictures,
): Unit[] {
  const lying = figures.some(isSheet);
  const key = figures.map(({ id }) => id).join('+');
  const row = (
    <div className={classes.row}>
      {figures.map((part) => (
        <FigureOnPaper key={part.id} part={part} {...{ paper: lying ? 'landscape' : paper, pictures, t }} />
      ))}
    </div>
  );
  // A landscape sheet has its sentence in its picture.
  if (lying) return [{ ...upright(key, row), lying }];
  const sentences = figures.flatMap(({ id, sentence, words }) =>
    textUnits(`${id}/sentence`, [words.sentence?.prose ?? [sentence]], words.sentence?.unbound),
  );
  return [...sentences, upright(key, row)];
}

type FigureProps = { part: FigurePart; paper: PaperId; pictures: Pictures; t: BriefingWords };

function FigureOnPaper({ part, paper, pictures, t }: FigureProps) {
  const width = drawingWidth(part, paper);
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
      <p className={classes.notes}>{t.notes(part.notes)}</p>
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
  return drawingHeight(content.drawing.model, sheetFormats.paper.style);
}

function Cells({ rows: [head = [], ...rows] }: { rows: readonly (readonly string[])[] }) {
  return (
    <table className={classes.table} data-many={head.length > 7 || undefined}>
      <TableHead names={head} />
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((text, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by where it stands
              <td key={column}>{text}</td>
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
