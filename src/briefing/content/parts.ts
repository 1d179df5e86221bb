import type { Boundaries } from '../../contract/boundaries';
import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/useDomain';
import { heatTable } from '../../export/heat/heatData';
import { type HeatRequest, heatNotes, heatSentence } from '../../export/heat/heatRequest';
import { profileCells } from '../../export/profile/profileCells';
import type { ProfileRequest } from '../../export/profile/profileFiles';
import { subtitle } from '../../export/shared/captions';
import { answersFor } from '../../figures/model/answersFor';
import { buildHeat, type HeatTheme } from '../../figures/model/heat';
import { arrange } from '../../figures/model/heatRows';
import { buildFigure, type Drawn, type FigureModel } from '../../figures/model/model';
import { inBasis } from '../../figures/model/perHead';
import { buildProfile } from '../../figures/model/profile';
import { footnotes } from '../../figures/texts/footnotes';
import { cellText } from '../../figures/texts/heatText';
import { profileTitle } from '../../figures/texts/profileText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import { tableRows } from '../../figures/texts/tableText';
import { takeaway } from '../../figures/texts/takeaway';
import { viewTraits } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import type { NativeChart } from '../../office/nativeChart';
import type { Block, Briefing, BriefingItem, BriefingView } from '../basket/briefing';
import { type Moved, withNumbers } from './boundNumbers';
import { nativeChart } from './nativeCharts';

/** What is drawn for an item, and by whom. */
type Shown =
  | { kind: 'figure'; drawn: Drawn }
  | { kind: 'heat'; request: HeatRequest }
  | { kind: 'profile'; request: ProfileRequest };

export type FigurePart = {
  kind: 'figure';
  id: string;
  item: BriefingItem;
  shown: Shown;
  /** The reader's, or made from the numbers. */
  sentence: string;
  /** Its numbers that are others than when the reader last saw them. */
  moved: Moved[];
  /** As it would be made from the numbers. */
  generated: string;
  /** Without its number. */
  caption: string;
  generatedCaption: string;
  /** 图1 or 表1: figures and tables are counted apart, through the whole briefing. */
  numbered: { as: 'figure' | 'table'; number: number };
  /** Whence the numbers, what their marks mean, and what explains the drawing; each a sentence of its own. */
  notes: string[];
  /** The one of them that explains the band, which Office and a saved web page do not draw. */
  bandNote: string | null;
  /** What the indicator means, for the speaker. */
  definition: string;
  /** True while any value of it is simulated. */
  simulated: boolean;
  chart: NativeChart | null;
  /** Its numbers in cells, headings first; nothing is left empty. */
  table: string[][];
};

/** A briefing as it is read: every page, file and preview is made from these, one after another. */
export type Part =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'text'; id: string; paragraphs: string[] }
  | FigurePart
  /** What the item showed is no longer served, or not of this theme. */
  | { kind: 'gone'; id: string; item: BriefingItem; name: string };

export type Served = {
  /** In the order of the themes. */
  themes: readonly HeatTheme[];
  /** `null`: maps are drawn as tiles. */
  boundaries: Boundaries | null;
};

/** Whoever makes these reads neither the page nor the clock. */
export type Said = { speech: Speech; day: string };

export function partsOf({ blocks }: Pick<Briefing, 'blocks'>, served: Served, said: Said): Part[] {
  const counts = { figure: 0, table: 0 };
  const numberOf = (view: BriefingView) => {
    const as = isTable(view) ? 'table' : 'figure';
    counts[as] += 1;
    return { as, number: counts[as] } as const;
  };
  return blocks.map((block) => partOf(block, served, said, numberOf));
}

function partOf(
  block: Block,
  served: Served,
  said: Said,
  numberOf: (view: BriefingView) => FigurePart['numbered'],
): Part {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', id: block.id, text: block.text };
    case 'text':
      return { kind: 'text', id: block.id, paragraphs: paragraphsOf(block.text) };
    case 'item': {
      const found = shownBy(block.view, served, said);
      if (!found) return { kind: 'gone', id: block.id, item: block, name: said.speech.say(block.name) };
      const { text: sentence, moved } = wordedBy(block, found);
      return {
        ...found,
        kind: 'figure',
        id: block.id,
        item: block,
        shown: withTitle(found.shown, sentence),
        sentence,
        moved,
        caption: block.caption ?? found.generatedCaption,
        numbered: numberOf(block.view),
      };
    }
  }
}

/** The notes of a figure that is drawn by Office or by a saved page, without what explains more than those draw. */
export function plainNotes({ notes, bandNote }: FigurePart): string[] {
  return notes.filter((note) => note !== bandNote);
}

/** Lines of a text block; empty ones part nothing more than the others do. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function isTable(view: BriefingView): boolean {
  switch (view.kind) {
    case 'figure':
      return viewTraits[view.view].inCells;
    case 'heat':
      return true;
    case 'profile':
      return false;
  }
}

type Found = Omit<FigurePart, 'kind' | 'id' | 'item' | 'sentence' | 'moved' | 'caption' | 'numbered'>;

/** The reader's sentence with the numbers of today, or the one made from them. */
function wordedBy({ sentence, bound }: BriefingItem, { shown, generated }: Found): { text: string; moved: Moved[] } {
  if (sentence === null) return { text: generated, moved: [] };
  return shown.kind === 'figure' ? withNumbers(sentence, bound, shown.drawn.model) : { text: sentence, moved: [] };
}

function shownBy(view: BriefingView, served: Served, said: Said): Found | null {
  switch (view.kind) {
    case 'figure':
      return figureShown(view, served, said);
    case 'heat':
      return heatShown(view, served, said);
    case 'profile':
      return profileShown(view, served, said);
  }
}

type ViewOf<Kind extends BriefingView['kind']> = Extract<BriefingView, { kind: Kind }>;

function figureShown(view: ViewOf<'figure'>, { themes, boundaries }: Served, { speech }: Said): Found | null {
  const model = modelOf(view, themes);
  if (!model) return null;
  const drawn = { model, boundaries: view.map === 'outline' ? boundaries : null };
  const { source, marks, notes } = footnotes(model, speech);
  const generated = takeaway(model, speech);
  const generatedCaption = subtitle(model, speech);
  const { words, say } = speech;
  return {
    shown: { kind: 'figure', drawn },
    generated,
    generatedCaption,
    notes: [
      [source, valueCitations([model], speech)].filter(Boolean).join(words.list.semicolon),
      ...notes,
      marks,
    ].filter(Boolean),
    bandNote: words.figure.band(model.parts.length),
    definition: definitionOf(model.indicator, say),
    simulated: model.simulated,
    chart: nativeChart(model, generatedCaption, speech),
    table: filled(tableRows(model, speech)),
  };
}

function definitionOf({ name, definition }: Indicator, say: Speech['say']): string {
  return [say(name), say(definition)].join('\n');
}

/** The figure under the reading of the view; `null` where the server knows the indicator no more. */
function modelOf(view: ViewOf<'figure'>, themes: readonly HeatTheme[]): FigureModel | null {
  const found = themes
    .map(({ data }): [Indicator | undefined, DomainData] => {
      const read = inBasis(data, view.basis);
      return [read.indicators.indicators.find(({ id }) => id === view.indicator), read];
    })
    .find(([indicator]) => indicator);
  const [indicator, data] = found ?? [];
  return indicator && data ? buildFigure(answersFor(indicator, data), view) : null;
}

function heatShown(view: ViewOf<'heat'>, { themes }: Served, { speech, day }: Said): Found | null {
  const model = buildHeat(
    themes.map(({ domain, data }) => ({ domain, data: inBasis(data, view.basis) })),
    view.year,
  );
  if (!model) return null;
  const { domain, status, below, sort, show } = view;
  const arrangement = { domain, status, below, sort };
  const rows = arrange(model, arrangement);
  if (rows.length === 0) return null;
  const told = { model, rows, arrangement, speech };
  const generated = heatSentence(told);
  const request = { ...told, show, title: generated, day };
  const models = rows.flatMap((group) => group.rows.map((row) => row.model));
  const { words } = speech;
  const simulated = models.some((one) => one.simulated);
  return {
    shown: { kind: 'heat', request },
    generated,
    generatedCaption: [words.heat.title, ...(domain ? [words.domains[domain]] : []), words.years.one(model.year)].join(
      words.list.comma,
    ),
    notes: [sourceText(models, speech), ...heatNotes(request), ...(simulated ? [words.export.simulated] : [])],
    bandNote: null,
    definition: words.heat.about(words.years.one(model.year)),
    simulated,
    chart: null,
    table: filled(heatTable(request, (row, cell) => cellText(row, cell, show, speech))),
  };
}

function profileShown(view: ViewOf<'profile'>, { themes }: Served, { speech, day }: Said): Found | null {
  const profile = buildProfile(
    themes.map(({ data }) => inBasis(data, view.basis)),
    view.league,
    view.year,
  );
  if (!profile) return null;
  const { words, say } = speech;
  const { picks, domain, order } = view;
  const generated = profileTitle(profile, speech);
  const request = { profile, choices: { picks, domain, order }, title: generated, day, speech };
  const models = profile.rows.map((row) => row.model);
  return {
    shown: { kind: 'profile', request },
    generated,
    generatedCaption: [words.league.title, say(profile.league.name), words.years.one(profile.year)].join(
      words.list.comma,
    ),
    notes: [sourceText(models, speech), ...(profile.simulated ? [words.export.simulated] : [])],
    bandNote: null,
    definition: words.league.picture.rule,
    simulated: profile.simulated,
    chart: null,
    table: filled(profileCells(profile, speech).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))),
  };
}

/** No cell of a table is left empty: what is missing is said so. */
function filled(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows
    .filter((row) => row.length === width)
    .map((row) => row.map((cell) => (cell.trim() === '' ? missingSign : cell)));
}

/** Pictures bear the sentence that the reader gave the item. */
function withTitle(shown: Shown, title: string): Shown {
  switch (shown.kind) {
    case 'figure':
      return shown;
    case 'heat':
      return { ...shown, request: { ...shown.request, title } };
    case 'profile':
      return { ...shown, request: { ...shown.request, title } };
  }
}
