import type { Region } from '../../contract/region';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { joined, textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { knownPoints } from '../../measures/point';
import type { Block, Briefing, Prose } from '../basket/briefing';
import { issueOf } from '../basket/office';
import { numberIn } from './boundNumbers';
import type { DataFigures } from './dataFigures';
import { headPlace, introductionPlace } from './parts';

/** The fields of the head and the foot that may name a league. */
const headFields = [
  'name',
  'series',
  'issue',
  'authority',
  'number',
  'signatory',
  'addressee',
  'unit',
  'secrecy',
  'recipients',
  'printedBy',
] as const;
type HeadField = (typeof headFields)[number];

/** A text of a briefing: its block, or the head or the introduction, which of its texts, and its name for the reader. */
type TextPlace = { place: string; field: string; label: string };

/** A league that a text names, as written there, and the text. */
export type NamedLeague = TextPlace & LeagueName & { prose: Prose };

/** What a copy has of its own. */
export type CopyChoices = {
  /** 期号 or 发文字号 by the code of the league; `null`: all copies have that of the briefing. */
  issues: Readonly<Record<string, string>> | null;
  /** Whether the women's federation of the league edits or signs it. */
  byFederation: boolean;
};

type LeagueName = { written: string; placeholder: string };

/** The names of the leagues in a briefing that are not placeholders, by text, each name once a text. */
export function leaguesNamed(
  briefing: Briefing,
  leagues: readonly Region[],
  t: BriefingWords,
  speech: Speech,
): NamedLeague[] {
  const found: NamedLeague[] = [];
  const names = leagueNames(leagues, t, speech);
  withTexts(withCarriedWords(briefing, t), t, (prose, at) => {
    let rest = prose.map((fragment) => (typeof fragment === 'string' ? fragment : '\n')).join('');
    for (const name of names) {
      if (!rest.includes(name.written)) continue;
      rest = rest.replaceAll(name.written, '\n');
      found.push({ ...at, ...name, prose });
    }
    return prose;
  });
  return found;
}

/** The text with the placeholder in the place of the name. */
export function withPlaceholder({ prose, written, placeholder }: NamedLeague): Prose {
  return inStrings(prose, (text) => text.replaceAll(written, placeholder));
}

/** The briefing with another text at that place. */
export function withTextAt({ place, field }: TextPlace, prose: Prose, briefing: Briefing, t: BriefingWords): Briefing {
  return withTexts(briefing, t, (now, at) => (at.place === place && at.field === field ? prose : now));
}

/** Full names before short ones, so that 包头 is not found within 包头市. */
function leagueNames(leagues: readonly Region[], { batch }: BriefingWords, { say }: Speech): LeagueName[] {
  const all = leagues.flatMap(({ name, shortName }) => [
    { written: say(name), placeholder: `{${batch.places.league[0]}}` },
    { written: say(shortName), placeholder: `{${batch.places.leagueShort[0]}}` },
  ]);
  return all.sort((one, other) => other.written.length - one.written.length);
}

/**
 * The briefing for one league: 全区 and that league in every figure, its name in the place of the placeholders, and its
 * numbers in the place of those of any league. Sentences and captions are generated, because the reader's own describe
 * other regions, unless they have the placeholder of the league.
 */
export function forLeague(
  briefing: Briefing,
  league: Region,
  leagues: readonly Region[],
  { issues, byFederation }: CopyChoices,
  t: BriefingWords,
  speech: Speech,
): Briefing {
  const { batch } = t;
  const name = speech.say(league.name);
  const issue = issues?.[league.code] ?? issueOf(briefing);
  const federation = batch.federation(name);
  const carried = withCarriedWords(briefing, t);
  const own: Briefing = {
    ...carried,
    [briefing.form === 'official' ? 'number' : 'issue']: issue,
    name: namesLeague(briefing.name, t) ? briefing.name : t.ofLeague(briefing.name, name),
    ...(byFederation ? { unit: federation } : {}),
    ...(byFederation && briefing.form === 'official' ? { authority: batch.authority(federation) } : {}),
    blocks: carried.blocks.map((block) =>
      block.kind === 'item' ? { ...block, view: viewFor(block.view, league.code) } : block,
    ),
  };
  const codes = new Set(leagues.map(({ code }) => code));
  return withTexts(own, t, (prose) =>
    inStrings(
      prose.map((fragment) =>
        typeof fragment !== 'string' && 'region' in fragment && codes.has(fragment.region)
          ? { ...fragment, region: league.code }
          : fragment,
      ),
      (text) => filled(text, league, issue, t, speech),
    ),
  );
}

/** The briefing without the reader's sentences and captions that are about other regions. */
function withCarriedWords(briefing: Briefing, t: BriefingWords): Briefing {
  const carried = (prose: Prose | null) => (prose && namesLeague(textOf(prose), t) ? prose : null);
  return {
    ...briefing,
    blocks: briefing.blocks.map((block) =>
      block.kind === 'item' ? { ...block, sentence: carried(block.sentence), caption: carried(block.caption) } : block,
    ),
  };
}

/** The text with the words of one copy in the place of its placeholders. */
export function filled(text: string, league: Region, issue: string, { batch }: BriefingWords, { say }: Speech): string {
  const { places } = batch;
  const values = [
    [places.league, say(league.name)],
    [places.leagueShort, say(league.shortName)],
    [places.issue, issue],
  ] as const;
  return values.reduce(
    (rest, [names, value]) => names.reduce((all, name) => all.replaceAll(`{${name}}`, () => value), rest),
    text,
  );
}

/** Whether the text has a placeholder for the name of the league. */
export function namesLeague(text: string, { batch: { places } }: BriefingWords): boolean {
  return [...places.league, ...places.leagueShort].some((name) => text.includes(`{${name}}`));
}

/** 期号 of the copies in their order: the first is that of the briefing, and its numbers count on. Years stay. */
export function countedOn(issue: string, by: number): string {
  return issue.replace(/(?<![\u3014[\d])\d+(?![\d\u5e74])/g, (number) =>
    String(Number(number) + by).padStart(number.length, '0'),
  );
}

/** Indicators without a value for the league: in the whole figure, or for a number in a text. */
export function missingIn(briefing: Briefing, league: Region, t: BriefingWords, figures: DataFigures): string[] {
  const missing = new Set<string>();
  for (const block of briefing.blocks) {
    if (block.kind !== 'item' || block.view.kind !== 'figure' || block.view.scope !== undefined) continue;
    const line = figures.of(block.view.indicator)?.parts.find(({ region }) => region.code === league.code);
    if (line && knownPoints(line.points).length === 0) missing.add(block.view.indicator);
  }
  withTexts(withCarriedWords(briefing, t), t, (prose) => {
    for (const fragment of prose) {
      if (typeof fragment === 'string' || !('indicator' in fragment)) continue;
      const model = figures.of(fragment.indicator);
      const isOfLeague = model?.parts.some(({ region }) => region.code === fragment.region);
      if (model && isOfLeague && numberIn({ ...fragment, region: league.code }, model) === null)
        missing.add(fragment.indicator);
    }
    return prose;
  });
  return [...missing];
}

function viewFor(view: Extract<Block, { kind: 'item' }>['view'], code: string): typeof view {
  // A view within a league belongs to that league.
  if ('scope' in view && view.scope !== undefined) return view;
  switch (view.kind) {
    case 'figure':
      return { ...view, regions: [code] };
    case 'profile':
    case 'goals':
      return { ...view, league: code };
    case 'placesTable':
      return view;
  }
}

function inStrings(prose: Prose, change: (text: string) => string): Prose {
  return joined(prose.map((fragment) => (typeof fragment === 'string' ? change(fragment) : fragment)));
}

/** Changes every text of a briefing that a reader can write. */
function withTexts(briefing: Briefing, t: BriefingWords, change: (prose: Prose, at: TextPlace) => Prose): Briefing {
  const line = (text: string, at: TextPlace) => (text === '' ? text : textOf(change([text], at)));
  const at = ({ id }: Block, field: string, label: string): TextPlace => ({ place: id, field, label });
  const inBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
        return { ...block, text: line(block.text, at(block, 'text', t.preflight.textAt(block.text))) };
      case 'text':
        return {
          ...block,
          prose: change(block.prose, at(block, 'prose', t.preflight.textAt(textOf(block.prose)))),
        };
      case 'item':
        return {
          ...block,
          sentence: block.sentence && change(block.sentence, at(block, 'sentence', t.sentenceLabel)),
          caption: block.caption && change(block.caption, at(block, 'caption', t.captionLabel)),
        };
    }
  };
  const heads = headFields.map((field): [HeadField, string] => [
    field,
    line(briefing[field], { place: headPlace, field, label: t.fields[field] }),
  ]);
  return {
    ...briefing,
    ...Object.fromEntries(heads),
    introduction: change(briefing.introduction, {
      place: introductionPlace,
      field: 'prose',
      label: t.fields.introduction,
    }),
    blocks: briefing.blocks.map(inBlock),
  };
}
