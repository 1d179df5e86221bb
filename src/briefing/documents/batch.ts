import type { Region } from '../../contract/region';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { safeFileName } from '../../files/shared/fileName';
import { zipped } from '../../files/shared/zip';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import type { Briefing } from '../basket/briefing';
import { issueOf } from '../basket/office';
import { onOwnAxis } from '../content/nativeCharts';
import { contentOf, type Part } from '../content/parts';
import type { Served } from '../content/served';
import type { BriefingRequest } from './request';

/** One briefing for each of these leagues. */
export type BatchRequest = Omit<BriefingRequest, 'parts' | 'introduction'> & {
  leagues: readonly Region[];
  served: Served;
  /** Whether native charts use the axis of all leagues, so that two briefings can be compared. */
  sameAxes: boolean;
};

type Make = (request: BriefingRequest, job: Job) => Promise<Blob>;

/**
 * One ZIP with a file for each league. Files are made one after another, so that only one is in memory beside the
 * finished ones.
 */
export async function batchFile(request: BatchRequest, make: Make, extension: string, job: Job): Promise<Blob> {
  const { leagues, served, sameAxes, briefing, speech, day } = request;
  const files = await eachInTurn(
    leagues,
    (league) => speech.say(league.name),
    async (league) => {
      const own = forLeague(briefing, league.code, request.t.ofLeague(briefing.name, speech.say(league.name)));
      const content = contentOf(own, served, { speech, day });
      const parts = sameAxes ? content.parts : content.parts.map(withOwnAxis);
      const file = await make({ ...request, ...content, parts, briefing: own }, { ...job, onProgress: () => {} });
      return {
        name: safeFileName([briefing.name, issueOf(briefing), speech.say(league.name)], extension),
        bytes: new Uint8Array(await file.arrayBuffer()),
      };
    },
    job,
  );
  return zipped(files);
}

function withOwnAxis(part: Part): Part {
  return part.kind === 'figure' && part.chart ? { ...part, chart: onOwnAxis(part.chart) } : part;
}

/**
 * The briefing for one league: 全区 and that league in every figure. Sentences and captions are generated, because the
 * reader's own texts describe other regions.
 */
export function forLeague(briefing: Briefing, code: string, name: string): Briefing {
  return {
    ...briefing,
    name,
    blocks: briefing.blocks.map((block) =>
      block.kind === 'item' ? { ...block, view: viewFor(block.view, code), sentence: null, caption: null } : block,
    ),
  };
}

function viewFor(view: ViewSpec, code: string): ViewSpec {
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
