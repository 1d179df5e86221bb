import { outlineOnly } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import type { DrawingInput, FigureModel } from '../../figures/model/model';
import { inBasis } from '../../figures/model/perHead';
import { buildPlacesTable } from '../../figures/model/placesTable';
import { arrange } from '../../figures/model/placesTableRows';
import { buildProfile } from '../../figures/model/profile';
import { footnotes } from '../../figures/texts/footnotes';
import { profileTitle } from '../../figures/texts/profileText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import { tableRows } from '../../figures/texts/tableText';
import { takeawayPhrase } from '../../figures/texts/takeaway';
import { placesTableRows } from '../../files/data/placesTableData';
import { profileCells } from '../../files/profile/profileCells';
import type { ProfileRequest } from '../../files/profile/profileFiles';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import { viewTraits } from '../../filters/views';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { textOf } from '../../i18n/sentences/phrase';
import { type Speech, speechInLeague } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import type { NativeChart } from '../../office/nativeChart';
import {
  type PlacesTableRequest,
  placesTableNotes,
  placesTableSentence,
} from '../../pictures/placesTable/placesTableRequest';
import type { Block, Briefing, BriefingItem, HeadingLevel, Prose } from '../basket/briefing';
import { cut, movingOn } from './boundNumbers';
import { captionText } from './captionText';
import { type DataFigures, dataFigures, figureIn, withOwn } from './dataFigures';
import { type GoalsRequest, goalsRequest } from './goals';
import { nativeChart } from './nativeCharts';
import type { Served } from './served';
import { type Worded, worded } from './worded';

/** The content of a figure, by kind of drawing. */
type PartContent =
  | { kind: 'figure'; drawing: DrawingInput }
  | { kind: 'placesTable'; request: PlacesTableRequest }
  | { kind: 'profile'; request: ProfileRequest }
  | { kind: 'goals'; request: GoalsRequest };

export type FigurePart = {
  kind: 'figure';
  id: string;
  item: BriefingItem;
  content: PartContent;
  /** The reader's own text, or the generated one. The caption comes without the number of the figure. */
  sentence: string;
  caption: string;
  /** The generated texts. */
  generated: Prose;
  generatedCaption: Prose;
  /** The reader's own texts; `null` where the text is generated. */
  words: { sentence: Worded | null; caption: Worded | null };
  /** 图1, 表1 or 附件1: each kind is numbered separately through the whole briefing. */
  numbered: { as: 'figure' | 'table' | 'attachment'; number: number };
  /** Sources, meaning of the marks, and `ownNotes`; each a sentence of its own. */
  notes: string[];
  /** The notes on this figure alone, without sources and marks. */
  ownNotes: string[];
  /** The note on the band, which Office and a saved web page do not draw. */
  bandNote: string | null;
  /** The definition of the indicator, for the speaker notes. */
  definition: string;
  /** True if any of its values is simulated. */
  simulated: boolean;
  chart: NativeChart | null;
  /** The words of the drawing: within a league they name its banners. */
  speech: Speech;
  /** The numbers as table cells, headings first; no cell is empty. A row of one cell goes over all columns. */
  table: string[][];
  /** Widths of the columns of the table, in proportion; `null`: as their texts need. */
  shares: readonly number[] | null;
};

/** A part of a briefing for readers: every page, file and preview is made from these parts in their order. */
export type Part =
  | { kind: 'heading'; id: string; text: string; level: HeadingLevel; newPage?: boolean }
  /** `isNote`: about the data, in smaller type. `asks`: what is still to be written here, as the only paragraph. */
  | { kind: 'text'; id: string; paragraphs: string[]; words: Worded; isNote?: boolean; asks?: string }
  | FigurePart
  /** The item's indicator is no longer served, or belongs to another theme. */
  | { kind: 'gone'; id: string; item: BriefingItem; name: string };

/** Place of the introduction, which is not a part. */
export const introductionPlace = 'introduction';

/** Place of the head and the foot. */
export const headPlace = 'head';

/** Passed in, so that making parts depends neither on the page nor on the clock. */
export type PartContext = { speech: Speech; day: string };

/** The introduction and the parts, with the current numbers. */
export type Content = { introduction: Worded; parts: Part[] };

export function contentOf(
  { blocks, introduction }: Pick<Briefing, 'blocks' | 'introduction'>,
  served: Served,
  context: PartContext,
): Content {
  const items = drawnItems(blocks, served, context);
  const figures: DataFigures = {
    ...dataFigures(served, context.speech),
    numberOf: (part) => items.get(part)?.numbered.number.toString() ?? null,
  };
  return {
    introduction: worded(introduction, figures, context.speech),
    parts: blocks.map((block) => partOf(block, items, context, figures)),
  };
}

/** The items that can be shown, by the id of their block, each with its number. */
type DrawnItems = ReadonlyMap<string, PartResult & Pick<FigurePart, 'speech' | 'numbered'>>;

function drawnItems(blocks: readonly Block[], served: Served, context: PartContext): DrawnItems {
  const counts = { figure: 0, table: 0, attachment: 0 };
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind !== 'item') return [];
      const level = levelOf(block.view, served, context);
      const result = level && resultOf(block.view, level.served, level.context);
      if (!result) return [];
      const as = isAttached(block.view) ? 'attachment' : isTable(block.view) ? 'table' : 'figure';
      counts[as] += 1;
      return [[block.id, { ...result, speech: level.context.speech, numbered: { as, number: counts[as] } }] as const];
    }),
  );
}

function partOf(block: Block, items: DrawnItems, { speech }: PartContext, figures: DataFigures): Part {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        id: block.id,
        text: block.text,
        level: block.level ?? 1,
        ...(block.newPage ? { newPage: true } : {}),
      };
    case 'text': {
      const words = worded(block.prose, figures, speech);
      const paragraphs = paragraphsOf(words.prose).map(textOf);
      return paragraphs.length === 0 && block.asks
        ? { kind: 'text', id: block.id, paragraphs: [block.asks], words, asks: block.asks }
        : { kind: 'text', id: block.id, paragraphs, words };
    }
    case 'item': {
      const result = items.get(block.id);
      if (!result) return { kind: 'gone', id: block.id, item: block, name: speech.say(block.name) };
      const { content, generated, generatedCaption, notes, table } = result;
      const near = withOwn(figures, content.kind === 'figure' ? content.drawing.model : null);
      const texts = [...[generated, generatedCaption].map(textOf), ...notes, ...table.flat()];
      const sentence = block.sentence && worded(block.sentence, near, speech, texts);
      const caption = block.caption && worded(block.caption, near, speech, texts);
      const title = textOf(sentence?.prose ?? generated);
      return {
        ...result,
        kind: 'figure',
        id: block.id,
        item: block,
        content: withTitle(content, title),
        sentence: title,
        caption: textOf(caption?.prose ?? generatedCaption),
        words: { sentence, caption },
      };
    }
  }
}

/** The notes of a figure in Office or in a saved web page, without the note on the band, which these do not draw. */
export function plainNotes({ notes, bandNote }: FigurePart): string[] {
  return notes.filter((note) => note !== bandNote);
}

/** The models behind the values of a figure. */
export function modelsIn({ content }: FigurePart): FigureModel[] {
  switch (content.kind) {
    case 'figure':
      return [content.drawing.model];
    case 'placesTable':
      return content.request.rows.flatMap(({ rows }) => rows.map(({ model }) => model));
    case 'profile':
      return content.request.profile.rows.map(({ model }) => model);
    case 'goals':
      return content.request.goals.flatMap(({ measured }) => measured.map(({ model }) => model));
  }
}

/** The lines of a text block, without empty ones. */
export function paragraphsOf(prose: Prose): Prose[] {
  const lines = [...textOf(prose).matchAll(/\S(?:.*\S)?/g)];
  return lines.map((line) => cut(prose, line.index, line.index + line[0].length));
}

/** Whether a view is a table and not a drawing. */
export function isTable(view: ViewSpec): boolean {
  switch (view.kind) {
    case 'figure':
      return viewTraits[view.view].inCells;
    case 'placesTable':
    case 'goals':
      return true;
    case 'profile':
      return false;
  }
}

type PartResult = Omit<FigurePart, 'kind' | 'id' | 'item' | 'speech' | 'sentence' | 'caption' | 'words' | 'numbered'>;

/** The data and the words for the level of the view; `null` if its league is missing. */
function levelOf(
  view: ViewSpec,
  served: Served,
  context: PartContext,
): { served: Served; context: PartContext } | null {
  if (!('scope' in view) || view.scope === undefined) return { served, context };
  const themes = served.inside?.filter(({ regions }) => regions.whole.code === view.scope) ?? [];
  const [first] = themes;
  return first
    ? {
        served: { ...served, themes, boundaries: null },
        context: { ...context, speech: speechInLeague(context.speech, first.regions.whole.name) },
      }
    : null;
}

function resultOf(view: ViewSpec, served: Served, context: PartContext): PartResult | null {
  switch (view.kind) {
    case 'figure':
      return figureResult(view, served, context);
    case 'placesTable':
      return placesTableResult(view, served, context);
    case 'profile':
      return profileResult(view, served, context);
    case 'goals':
      return goalsResult(view, served, context);
  }
}

type ViewOf<Kind extends ViewSpec['kind']> = Extract<ViewSpec, { kind: Kind }>;

function figureResult(view: ViewOf<'figure'>, served: Served, { speech }: PartContext): PartResult | null {
  const model = figureIn(served, view.indicator, view, view.basis);
  if (!model) return null;
  const drawing = { model, boundaries: view.map === 'outline' ? served.boundaries : null };
  const { source, marks, notes } = footnotes(model, speech);
  const caption = captionText(model, speech);
  const { words, say } = speech;
  return {
    content: { kind: 'figure', drawing },
    generated: movingOn(takeawayPhrase(model, speech), model),
    generatedCaption: [caption],
    notes: [
      [source, valueCitations([model], speech)].filter(Boolean).join(words.list.semicolon),
      ...notes,
      marks,
    ].filter(Boolean),
    ownNotes: notes,
    bandNote: words.figure.band(model.parts.length),
    definition: definitionOf(model.indicator, say),
    simulated: model.simulated,
    chart: nativeChart(model, caption, speech),
    shares: null,
    table: filled(tableRows(model, speech)),
  };
}

function definitionOf({ name, definition }: Indicator, say: Speech['say']): string {
  return [say(name), say(definition)].join('\n');
}

function placesTableResult(
  view: ViewOf<'placesTable'>,
  { themes }: Served,
  { speech, day }: PartContext,
): PartResult | null {
  const model = buildPlacesTable(
    themes.map((data) => inBasis(data, view.basis)),
    view.year,
  );
  if (!model) return null;
  const { domain, status, below, sort, show } = view;
  const arrangement = { domain, status, below, sort };
  const rows = arrange(model, arrangement);
  if (rows.length === 0) return null;
  const titleInput = { model, rows, arrangement, speech };
  const title = placesTableSentence(titleInput);
  const request = { ...titleInput, show, title, day };
  const models = rows.flatMap((group) => group.rows.map((row) => row.model));
  const { words } = speech;
  const simulated = models.some((one) => one.simulated);
  const ownNotes = placesTableNotes(request);
  return {
    content: { kind: 'placesTable', request },
    generated: [title],
    generatedCaption: [
      [placesTableWords(speech).title, ...(domain ? [words.domains[domain]] : []), words.years.one(model.year)].join(
        words.list.comma,
      ),
    ],
    notes: [sourceText(models, speech), ...ownNotes, ...(simulated ? [words.export.simulated] : [])],
    ownNotes,
    bandNote: null,
    definition: placesTableWords(speech).about(words.years.one(model.year)),
    simulated,
    chart: null,
    shares: null,
    table: filled(placesTableRows(request)),
  };
}

function profileResult(view: ViewOf<'profile'>, { themes }: Served, { speech, day }: PartContext): PartResult | null {
  const { picks, domain, order } = view;
  const withOutlines = view.withOutlines || domain === outlineOnly;
  const profile = buildProfile(
    themes.map((data) => inBasis(data, view.basis)),
    view.league,
    view.year,
    withOutlines,
  );
  if (!profile) return null;
  const { words, say } = speech;
  const title = profileTitle(profile, speech);
  const request = { profile, choices: { picks, domain, order, withOutlines }, title, day, speech };
  const models = profile.rows.map((row) => row.model);
  return {
    content: { kind: 'profile', request },
    generated: [title],
    generatedCaption: [
      [words.app.leagues, say(profile.league.name), words.years.one(profile.year)].join(words.list.comma),
    ],
    notes: [sourceText(models, speech), ...(profile.simulated ? [words.export.simulated] : [])],
    ownNotes: [],
    bandNote: null,
    definition: leagueWords(speech).picture.rule,
    simulated: profile.simulated,
    chart: null,
    shares: null,
    table: filled(profileCells(profile, speech).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))),
  };
}

function goalsResult(view: ViewOf<'goals'>, served: Served, { speech, day }: PartContext): PartResult | null {
  const request = goalsRequest(view, served, speech, day);
  if (!request) return null;
  const { title, notes, table, shares, goals } = request;
  return {
    content: { kind: 'goals', request },
    // The text refers to the table by its number.
    generated: [],
    generatedCaption: [title],
    notes,
    ownNotes: notes,
    bandNote: null,
    definition: title,
    simulated: goals.some(({ simulated }) => simulated),
    chart: null,
    shares,
    table,
  };
}

/** Fills empty cells with the sign for missing values. */
function filled(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows
    .filter((row) => row.length === width)
    .map((row) => row.map((cell) => (cell.trim() === '' ? missingSign : cell)));
}

/** Puts the reader's sentence on the picture as its title. */
function withTitle(content: PartContent, title: string): PartContent {
  switch (content.kind) {
    case 'figure':
      return content;
    case 'placesTable':
      return { ...content, request: { ...content.request, title } };
    case 'profile':
      return { ...content, request: { ...content.request, title } };
    case 'goals':
      return { ...content, request: { ...content.request, title } };
  }
}

/**
 * A table of places, a profile, and the goals of a whole outline are sheets of their own in landscape, which follow the
 * text as 附件. Figures and other tables of goals stand in the text.
 */
export function isSheet({ item }: Pick<FigurePart, 'item'>): boolean {
  return isAttached(item.view);
}

function isAttached(view: ViewSpec): boolean {
  switch (view.kind) {
    case 'figure':
      return false;
    case 'goals':
      return view.domain === null && view.goals !== 'tasks';
    case 'placesTable':
    case 'profile':
      return true;
  }
}
