import { renderToStaticMarkup } from 'react-dom/server';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { brand, wholeColour } from '../../figures/drawing/palette';
import { type FigureModel, spanOf } from '../../figures/model/model';
import { isAlongYears, viewTraits } from '../../filters/views';
import { plainText } from '../../i18n/plainText';
import { textOf } from '../../i18n/sentences/phrase';
import { languageTags } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import type { Line } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { Picture } from '../../pictures/sheet/still';
import { issueOf } from '../basket/office';
import { type FigurePart, paragraphsOf, plainNotes } from '../content/parts';
import { sheetOf } from '../documents/partPicture';
import { type BriefingRequest, captionOf, dateOf, headingTexts, nameOf } from '../documents/request';
import chooser from './chooser.js?raw';
import style from './webPage.css?raw';

/**
 * The briefing as one self-contained web page, opened by a double click, in which regions and years can still be
 * chosen.
 */
export async function webPageFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { parts, speech, day, briefing } = request;
  const figures = parts.filter((part): part is FigurePart => part.kind === 'figure');
  const drawings = await eachInTurn(
    figures,
    nameOf(speech),
    async (part): Promise<Picture | null> =>
      isChosen(part) ? null : sheetOf(part, 'slide', { day, signal: job.signal }),
    job,
  );
  const pictures = new Map(figures.map((part, index) => [part.id, drawings[index] ?? null]));
  const page = renderToStaticMarkup(<Page request={request} pictures={pictures} />);
  const head = renderToStaticMarkup(<title>{briefing.name}</title>);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
  const text = [
    '<!doctype html>',
    `<html lang="${languageTags[speech.language]}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width">${head}<style>${style}</style></head>`,
    `<body>${page}<script>${chooser}</script></body></html>`,
  ].join('\n');
  return new Blob([plainText(text)], { type: 'text/html;charset=utf-8' });
}

/** Series over the years are drawn by the page itself; everything else is a picture. */
function isChosen({ content }: FigurePart): boolean {
  if (content.kind !== 'figure') return false;
  const { model } = content.drawing;
  const along = isAlongYears(model.view) || viewTraits[model.view].inCells;
  return along && !traitsOf(model.indicator).presence;
}

type PageProps = { request: BriefingRequest; pictures: ReadonlyMap<string, Picture | null> };

function Page({ request, pictures }: PageProps) {
  const { briefing, introduction, parts, t, speech } = request;
  const headings = headingTexts(parts, t);
  const facts = [briefing.secrecy, issueOf(briefing), briefing.unit, dateOf(request)].filter(
    (text) => text.trim() !== '',
  );
  return (
    <main>
      <header style={{ borderColor: brand }}>
        <h1>{briefing.name}</h1>
        <p>{facts.join(speech.words.list.dot)}</p>
        {paragraphsOf(introduction.prose)
          .map(textOf)
          .map((text) => (
            <p key={text}>{text}</p>
          ))}
      </header>
      {parts.map((part) => {
        if (part.kind === 'heading') {
          const Heading = part.level === 1 ? 'h2' : 'h3';
          return <Heading key={part.id}>{headings.get(part.id) ?? part.text}</Heading>;
        }
        if (part.kind === 'text') return part.paragraphs.map((text) => <p key={text}>{text}</p>);
        if (part.kind === 'gone') return <p key={part.id}>{[part.name, t.noData].join(speech.words.export.colon)}</p>;
        const picture = pictures.get(part.id);
        if (picture) return <Pictured key={part.id} part={part} picture={picture} request={request} />;
        return isChosen(part) ? <Chosen key={part.id} part={part} request={request} /> : null;
      })}
      <footer>{speech.words.export.credit(request.day)}</footer>
    </main>
  );
}

type FigureProps = { part: FigurePart; request: BriefingRequest };

/** Inserted as an image, not as markup: an SVG as markup could contain more than a picture. */
function Pictured({ part, picture, request }: FigureProps & { picture: Picture }) {
  return (
    <figure>
      <img src={`data:image/svg+xml,${encodeURIComponent(picture.svg)}`} alt={part.sentence || part.caption} />
      <figcaption>{captionOf(part, request.t)}</figcaption>
    </figure>
  );
}

function Chosen({ part, request }: FigureProps) {
  const { t } = request;
  const { words, say } = part.speech;
  if (part.content.kind !== 'figure') return null;
  const { model } = part.content.drawing;
  const lines = [model.whole, ...model.parts];
  const numbers = {
    years: model.years,
    decimals: model.indicator.decimals,
    fromZero: traitsOf(model.indicator).startsAtZero,
    lines: lines.map((line) => numbersOf(line, model, lineName(line, part.speech))),
  };
  return (
    <figure data-numbers={JSON.stringify(numbers)}>
      {part.sentence !== '' && <p className="sentence">{part.sentence}</p>}
      <div className="choices">
        {spanOf(model).map((year, index) => (
          <select key={index === 0 ? 'from' : 'to'} aria-label={words.filters.years} defaultValue={year}>
            {model.years.map((one) => (
              <option key={one} value={one}>
                {words.years.one(one)}
              </option>
            ))}
          </select>
        ))}
        {model.parts.map((line) => (
          <label key={line.region.code} style={{ color: line.colour }}>
            <input type="checkbox" defaultChecked={model.chosen.includes(line)} /> {lineName(line, { say })}
          </label>
        ))}
      </div>
      <div data-chart="" />
      <figcaption>{captionOf(part, t)}</figcaption>
      <p className="notes">{t.notes(plainNotes(part))}</p>
      <details>
        <summary>{words.filters.views.table}</summary>
        <table data-year={words.table.year} />
      </details>
    </figure>
  );
}

function numbersOf(line: Line, model: FigureModel, name: string) {
  const isWhole = line === model.whole;
  return {
    name,
    colour: isWhole ? wholeColour : line.colour,
    width: isWhole ? 3.5 : 2,
    cuts: model.cuts,
    values: line.points.map(({ value }) => value),
    published: line.points.map(({ mark }) => mark === 'published'),
  };
}
