import { flowText } from '../../figures/drawing/flowText';
import { brand, ink } from '../../figures/drawing/palette';
import { StatusShape } from '../../figures/drawing/StatusSign';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { stepFills, stepTextColour } from '../../figures/placesTable/placesTablePalette';
import { placesRow } from '../../figures/texts/placesTableText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import { overviewWords } from '../../i18n/overview/useOverviewWords';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import type { Speech } from '../../i18n/speech';
import { steps } from '../../measures/colourSteps';
import { marksFor, wholeOrigins } from '../sheet/captions';
import { fitTitle } from '../sheet/fitTitle';
import { codeOfPlacesTable } from '../sheet/pictureCode';
import {
  type Block,
  creditOf,
  eyebrow,
  foot,
  gap,
  heightOf,
  inWholeUnits,
  type Sheet,
  smallPrint,
  text,
} from '../sheet/stack';
import {
  arrangementTexts,
  holdsSimulated,
  type PlacesTableRequest,
  placesTableNotes,
  rowsIn,
  statusesIn,
} from './placesTableRequest';
import { Chevrons, placesTableRow, placesTableType } from './placesTableSheetRow';

/** In units: width and margins of the sheet. `wanted` is the height of a slide, which the rows fill if possible; `least` is the lowest height. */
const sheet = { width: 1280, wanted: 720, least: 420, side: 40, top: 32, bottom: 24 };
/** Height of landscape A4 at that width. */
export const paperHeight = 905;
const nameWidth = 300;
const wholeWidth = 100;
const highestRow = 50;
const gutter = 2;
const inner = sheet.width - sheet.side * 2;
const smallLeading = placesTableType.small * 1.42;

/** Positions of the columns of 全区 and the leagues. */
type Columns = readonly { x: number; width: number }[];

/**
 * The picture of the table of places. It grows if the table is too long for a slide; a sheet with a page `number` is as high
 * as the paper.
 */
export function placesTableSheet(request: PlacesTableRequest, number: string | null = null): Sheet {
  const columns = columnsOf(request);
  const above = headOf(request, columns, number);
  const below = [...notesOf(request), footOf(request), gap(sheet.bottom)];
  const tellsTheme = request.rows.some((group) => group.domain === null);
  const groups = request.rows.map(({ domain, rows }) => ({
    heading: domain === null ? [] : [headingOf(request.speech.words.domains[domain])],
    rows: rows.map((row) =>
      placesTableRow(
        placesRow(row, request.show, request.speech),
        tellsTheme,
        { x: sheet.side, width: nameWidth, columns },
        request.speech,
      ),
    ),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const headings = groups.flatMap(({ heading }) => heading);
  const wanted = number === null ? sheet.wanted : paperHeight;
  const spare = Math.max(0, wanted - heightOf([...above, ...headings, ...rows, ...below])) / Math.max(1, rows.length);
  const spread = (row: Block) => ({
    ...row,
    height: Math.max(row.height, Math.min(highestRow, row.height + spare)),
  });
  const body = groups.flatMap((group) => [...group.heading, ...group.rows.map(spread)]);
  const least = number === null ? sheet.least : paperHeight;
  return { ...inWholeUnits([...above, ...body, ...below], least), width: sheet.width, title: request.title };
}

function columnsOf({ model }: PlacesTableRequest): Columns {
  const count = model.regions.parts.length;
  const left = sheet.side + nameWidth + 8;
  const width = (inner - nameWidth - wholeWidth - 8) / Math.max(1, count);
  return [
    { x: left, width: wholeWidth - gutter },
    ...model.regions.parts.map((_, index) => ({ x: left + wholeWidth + width * index, width: width - gutter })),
  ];
}

function headOf(request: PlacesTableRequest, columns: Columns, number: string | null): Block[] {
  const { model, speech } = request;
  const { words } = speech;
  const t = placesTableWords(speech);
  const title = fitTitle(request.title, inner, [placesTableType.title, 25, 23]);
  const size = placesTableType.subtitle;
  const count = overviewWords(speech).indicators(rowsIn(request).length);
  const subtitle = [
    t.title,
    words.export.nameAndUnit(t.about(words.years.one(model.year)), count),
    ...arrangementTexts(request),
    ...(number === null ? [] : [number]),
  ].join(words.list.dot);
  return [
    gap(sheet.top),
    eyebrow(words.app.name, placesTableType.eyebrow * 0.8, { x: sheet.side, size: placesTableType.eyebrow }),
    text(title.lines, 10 + title.size, { ...title, x: sheet.side, weight: 700, fill: ink.strong }),
    text(
      wrapText(subtitle, inner, (line) => textWidth(line, size)),
      size * 1.7,
      { x: sheet.side, size, leading: size * 1.35, fill: ink.text },
    ),
    gap(14),
    stepLegend(speech),
    { height: 24, draw: (y) => <Heads request={request} columns={columns} y={y + 24} /> },
    gap(12),
  ];
}

function headingOf(name: string): Block {
  return {
    height: 30,
    draw: (y) => (
      <text x={sheet.side} y={y + 21} fontSize={placesTableType.head} fontWeight={700} fill={brand}>
        {name}
      </text>
    ),
  };
}

/** The colours of the steps, from best to worst. */
function stepLegend(speech: Speech): Block {
  const { legend } = placesTableWords(speech);
  const height = 24;
  let end = sheet.side;
  const boxes = steps.map((step) => {
    const width = textWidth(legend.steps[step], placesTableType.small) + 34;
    const box = { step, x: end, width };
    end += width + gutter;
    return box;
  });
  return {
    height,
    draw: (y) => (
      <g data-part="legend" fontSize={placesTableType.small}>
        {boxes.map(({ step, x, width }) => (
          <g key={step} fill={stepTextColour(step)}>
            <rect x={x} y={y} width={width} height={height} rx={4} fill={stepFills[step]} />
            <text x={x + 9} y={y + height / 2 + placesTableType.small * 0.35}>
              {legend.steps[step]}
            </text>
            <Chevrons step={step} x={x + width - 14} y={y + height / 2} />
          </g>
        ))}
      </g>
    ),
  };
}

function Heads({ request, columns, y }: { request: PlacesTableRequest; columns: Columns; y: number }) {
  const { model, speech } = request;
  return (
    <g textAnchor="middle">
      {[model.regions.whole, ...model.regions.parts].map((region, index) => {
        const { x, width } = columns[index] ?? { x: 0, width: 0 };
        const name = speech.say(region.shortName);
        const weight = index === 0 ? 700 : 400;
        return (
          <text
            key={region.code}
            x={x + width / 2}
            y={y}
            // Smaller if the name is wider than its column.
            fontSize={Math.min(
              placesTableType.head,
              (placesTableType.head * width) / textWidth(name, placesTableType.head, weight),
            )}
            fontWeight={weight}
            fill={index === 0 ? ink.strong : ink.text}
          >
            {name}
          </text>
        );
      })}
    </g>
  );
}

/** Notes on colours and signs, and the verdicts on 全区 that occur in the table. */
function notesOf(request: PlacesTableRequest): Block[] {
  const { speech } = request;
  const size = placesTableType.small;
  const notes = flowText(placesTableNotes(request), inner, size * 1.6, (note) => textWidth(note, size));
  const verdicts = statusesIn(request);
  const { statuses: label } = placesTableWords(speech).legend;
  const draw = (top: number) => {
    const y = top + smallLeading;
    let end = sheet.side + textWidth(label, size) + 14;
    return (
      <g data-part="statuses" fontSize={size} fill={ink.text}>
        <text x={sheet.side} y={y}>
          {label}
        </text>
        {verdicts.map((status) => {
          const x = end;
          const name = speech.words.verdict[status];
          end += 18 + textWidth(name, size) + size * 1.2;
          return (
            <g key={status}>
              <StatusShape status={status} transform={`translate(${x} ${y - 11})`} />
              <text x={x + 16} y={y}>
                {name}
              </text>
            </g>
          );
        })}
      </g>
    );
  };
  return [
    smallPrint(notes, 20, { x: sheet.side, size, leading: smallLeading }),
    ...(verdicts.length > 0 ? [{ height: smallLeading, draw }] : []),
    gap(14),
  ];
}

/** On paper and on a short sheet, the free height goes above the marks. */
function footOf(request: PlacesTableRequest): Block {
  const { model, arrangement, show, speech, day } = request;
  const models = rowsIn(request).map((row) => row.model);
  const block = foot({
    left: sheet.side,
    right: sheet.width - sheet.side,
    size: placesTableType.small,
    leading: smallLeading,
    first: placesTableType.small * 1.5,
    after: smallLeading - 4.5,
    sources: [sourceText(models, speech), valueCitations(models, speech)].filter(Boolean),
    marks: marksFor({ ...wholeOrigins(models), simulated: holdsSimulated(request) }, speech),
    credit: creditOf(day, codeOfPlacesTable(model, arrangement, show), speech),
  });
  return { ...block, grows: true };
}
