import { type CSSProperties, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Part } from '../content/parts';
import type { BriefingRequest } from '../out/request';
import { dateOf, headingTexts } from '../out/request';
import { Drawing } from './Drawing';
import classes from './Paper.module.css';
import { paginate } from './paginate';
import { type PaperId, paperKinds } from './paperKinds';
import { roomOn, type Unit, unitsOf } from './units';
import type { Pictures } from './usePictures';
import { Words } from './Words';

type Props = { told: BriefingRequest; paper: PaperId; pictures: Pictures; grey: boolean; zoom: number };

/** The briefing page by page, as it is printed: the same boxes, at true proportion. */
export function Paper(props: Props) {
  return props.paper === 'slide' ? <Slides {...props} /> : <Sheets {...props} paper={props.paper} />;
}

function Sheets({ told, paper, pictures, grey, zoom }: Props) {
  const units = useMemo(() => unitsOf(told, paper, pictures), [told, paper, pictures]);
  const { place, pages } = usePages(units, paper);
  const { width, margin } = paperKinds[paper];
  return (
    <>
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
        const shown = page.flatMap((at) => units[at] ?? []);
        const lying = shown.some((unit) => unit.lying);
        return (
          <Page key={shown[0]?.key ?? index} {...{ grey, zoom }} paper={lying ? 'landscape' : paper}>
            <div className={classes.body}>
              {shown.map((unit) => (
                <div key={unit.key}>{unit.content}</div>
              ))}
            </div>
            <p className={classes.pageNumber} data-side={index % 2 === 0 ? 'right' : 'left'}>
              {told.said.pageNumber.before}
              {index + 1}
              {told.said.pageNumber.after}
            </p>
          </Page>
        );
      })}
    </>
  );
}

/** Measures the units where nobody sees them, and lays them out again whenever one is another height. */
function usePages(units: readonly Unit[], paper: PaperId) {
  const place = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<number[][]>([]);
  useLayoutEffect(() => {
    const heights = [...(place.current?.children ?? [])].map((element) => element.getBoundingClientRect().height);
    const next = paginate(
      units.map(({ lying, keepNext }, index) => ({ lying, keepNext, height: heights[index] ?? 0 })),
      roomOn(paper),
    );
    setPages((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [units, paper]);
  return { place, pages };
}

/** A cover, and a sheet for each figure; headings and text have slides of their own. */
function Slides({ told, pictures, grey, zoom }: Props) {
  const { briefing, introduction, parts, speech, said } = told;
  const headings = headingTexts(parts, said);
  const facts = [briefing.issue, briefing.unit, dateOf(told)].filter((text) => text.trim() !== '');
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
      {parts.map((part) => (
        <Page key={part.id} paper="slide" {...{ grey, zoom }}>
          <OnSlide part={part} heading={headings.get(part.id) ?? ''} told={told} pictures={pictures} />
        </Page>
      ))}
    </>
  );
}

type OnSlideProps = { part: Part; heading: string; told: BriefingRequest; pictures: Pictures };

function OnSlide({ part, heading, told, pictures }: OnSlideProps) {
  const { said, speech } = told;
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
      return <p className={classes.slideText}>{[part.name, said.noData].join(speech.words.export.colon)}</p>;
    case 'figure': {
      const picture = pictures.pictures.get(part.id);
      if (picture) return <Drawing picture={picture} {...fitting(picture)} label={part.sentence} />;
      return <p className={classes.slideText}>{pictures.failed.has(part.id) ? said.noData : said.drawing}</p>;
    }
  }
}

/** As wide as the slide, or as it may be for its height. */
function fitting({ width, height }: { width: number; height: number }): { width: number } {
  const { slide } = paperKinds;
  return { width: Math.min(slide.width, (slide.height * width) / height) };
}

type PageProps = { paper: PaperId; grey: boolean; zoom: number; children: ReactNode };

function Page({ paper, grey, zoom, children }: PageProps) {
  const { width, height, margin } = paperKinds[paper];
  const box: CSSProperties & Record<`--${string}`, string | number> = {
    width,
    height,
    padding: `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px`,
    '--zoom': zoom,
  };
  return (
    <section className={classes.page} data-paper={paper} data-grey={grey || undefined} style={box}>
      {children}
    </section>
  );
}
