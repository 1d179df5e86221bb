import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import { issueOf } from '../basket/office';
import type { FigurePart, Part } from '../content/parts';
import { rowsOf } from '../content/rows';
import { onPaper } from '../documents/paperParts';
import type { BriefingRequest } from '../documents/request';
import { dateOf, headingTexts } from '../documents/request';
import { Drawing } from './Drawing';
import { HeadingPages } from './ends';
import classes from './Paper.module.css';
import { paginate } from './paginate';
import { type PaperId, type PaperKind, type PreviewId, paperKinds } from './paperKinds';
import { roomOn, type Unit, unitsOf } from './units';
import type { Pictures } from './usePictures';
import { Words } from './Words';

type Props = { request: BriefingRequest; paper: PreviewId; pictures: Pictures; grey: boolean; zoom: number };

/** The briefing page by page as it is printed, at true proportions. */
export function Paper(props: Props) {
  switch (props.paper) {
    case 'slide':
      return <Slides {...props} />;
    case 'picture':
      return <SinglePictures {...props} />;
    case 'portrait':
    case 'landscape':
      return <Sheets {...props} paper={props.paper} />;
  }
}

/** The exported pictures one below the other, at the size at which they will be seen. */
function SinglePictures({ request, pictures, grey, zoom }: Props) {
  return request.parts.map((part) => {
    const picture = part.kind === 'figure' ? pictures.pictures.get(part.id) : undefined;
    if (part.kind !== 'figure' || !picture) return null;
    // Tables of places and profiles are always slides, whatever format the other pictures have.
    const narrowing = Math.min(1, sheetFormats[request.briefing.pictureFormat].width / picture.width);
    return (
      <Page key={part.id} paper="picture" box={{ ...picture, margin: noMargin }} grey={grey} zoom={zoom * narrowing}>
        <Drawing picture={picture} width={picture.width} label={part.sentence} />
      </Page>
    );
  });
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };

function Sheets({ request, paper, pictures, grey, zoom }: Props & { paper: PaperId }) {
  const written = useMemo(() => onPaper(request, false), [request]);
  const units = useMemo(() => unitsOf(written, paper, pictures), [written, paper, pictures]);
  const isSimulated = request.parts.some((part) => part.kind === 'figure' && part.simulated);
  const { place, pages } = usePages(units, paper);
  const { width, margin } = paperKinds[paper];
  const headingPages = useMemo(
    () => new Map(pages.flatMap((page, at) => page.flatMap((index) => [[units[index]?.key ?? '', at + 1] as const]))),
    [pages, units],
  );
  return (
    <HeadingPages value={headingPages}>
      <div
        ref={place}
        className={classes.measure}
        aria-hidden="true"
        inert
        style={{ width: width - margin.left - margin.right }}
      >
        {units.map((unit) => (
          <div key={unit.key}>{unit.content}</div>
        ))}
      </div>
      {pages.map((page, index) => {
        const pageUnits = page.flatMap((at) => units[at] ?? []);
        const lying = pageUnits.some((unit) => unit.lying);
        return (
          <Page key={pageUnits[0]?.key ?? index} {...{ grey, zoom }} paper={lying ? 'landscape' : paper}>
            {isSimulated && (
              <p className={classes.simulated} style={marginSides(lying ? 'landscape' : paper)}>
                {request.t.simulatedPage}
              </p>
            )}
            <div className={classes.body}>
              {pageUnits.map((unit) => (
                <div key={unit.key}>{unit.content}</div>
              ))}
            </div>
            <p className={classes.pageNumber} data-side={index % 2 === 0 ? 'right' : 'left'}>
              {request.t.pageNumber.before}
              {index + 1}
              {request.t.pageNumber.after}
            </p>
          </Page>
        );
      })}
    </HeadingPages>
  );
}

function marginSides(paper: PaperId): CSSProperties {
  const { left, right } = paperKinds[paper].margin;
  return { left, right };
}

/** Measures the units out of sight, and lays the pages out again whenever a height changes. */
function usePages(units: readonly Unit[], paper: PaperId) {
  const place = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<number[][]>([]);
  useLayoutEffect(() => {
    const heights = [...(place.current?.children ?? [])].map((element) => element.getBoundingClientRect().height);
    const next = paginate(
      units.map(({ lying, keepNext, newPage }, index) => ({ lying, keepNext, newPage, height: heights[index] ?? 0 })),
      roomOn(paper),
    );
    setPages((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [units, paper]);
  return { place, pages };
}

/** A cover and a sheet for each figure; headings and text have slides of their own. */
function Slides({ request, pictures, grey, zoom }: Props) {
  const { briefing, introduction, parts, speech, t } = request;
  const headings = headingTexts(parts, t);
  const facts = [issueOf(briefing), briefing.unit, dateOf(request)].filter((text) => text.trim() !== '');
  return (
    <>
      <Page paper="slide" {...{ grey, zoom }}>
        <div className={classes.cover}>
          <p>{briefing.secrecy}</p>
          <h2>{briefing.name}</h2>
          <p>{facts.join(speech.words.list.dot)}</p>
          <Words words={introduction} />
        </div>
      </Page>
      {rowsOf(parts).map((row) =>
        row.kind === 'pair' ? (
          <Page key={row.parts[0].id} paper="slide" {...{ grey, zoom }}>
            <div className={classes.halves}>
              {row.parts.map((part) => (
                <SheetOnSlide key={part.id} part={part} request={request} pictures={pictures} room={halfSlide} />
              ))}
            </div>
          </Page>
        ) : (
          <Page key={row.part.id} paper="slide" {...{ grey, zoom }}>
            <OnSlide part={row.part} heading={headings.get(row.part.id) ?? ''} request={request} pictures={pictures} />
          </Page>
        ),
      )}
    </>
  );
}

type OnSlideProps = { part: Part; heading: string; request: BriefingRequest; pictures: Pictures };

function OnSlide({ part, heading, request, pictures }: OnSlideProps) {
  const { t, speech } = request;
  switch (part.kind) {
    case 'heading':
      return <h3 className={classes.slideHeading}>{heading}</h3>;
    case 'text':
      return (
        <div className={classes.slideText}>
          <Words words={part.words} />
        </div>
      );
    case 'gone':
      return <p className={classes.slideText}>{[part.name, t.noData].join(speech.words.export.colon)}</p>;
    case 'figure':
      return <SheetOnSlide part={part} request={request} pictures={pictures} room={paperKinds.slide} />;
  }
}

/** The room of one of two figures side by side on a slide. */
const halfSlide = { width: 620, height: 700 };

type SheetProps = {
  part: FigurePart;
  request: BriefingRequest;
  pictures: Pictures;
  room: { width: number; height: number };
};

/** As wide as its room allows, within its height. */
function SheetOnSlide({ part, request: { t }, pictures, room }: SheetProps) {
  const picture = pictures.pictures.get(part.id);
  if (!picture) return <p className={classes.slideText}>{pictures.failed.has(part.id) ? t.noData : t.drawing}</p>;
  const width = Math.min(room.width, (room.height * picture.width) / picture.height);
  return <Drawing picture={picture} width={width} label={part.sentence} />;
}

type PageProps = {
  paper: PreviewId;
  /** Only if it differs from the paper. */
  box?: Omit<PaperKind, 'size'>;
  grey: boolean;
  zoom: number;
  children: ReactNode;
};

function Page({ paper, box: own, grey, zoom, children }: PageProps) {
  const { width, height, margin }: Omit<PaperKind, 'size'> = own ?? paperKinds[paper === 'picture' ? 'slide' : paper];
  const box: CSSProperties & Record<`--${string}`, string | number> = {
    width,
    height,
    padding: `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px`,
    '--zoom': zoom,
  };
  return (
    <section className={classes.page} data-light data-paper={paper} data-grey={grey || undefined} style={box}>
      {children}
    </section>
  );
}
