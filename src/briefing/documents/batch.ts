import type { Region } from '../../contract/region';
import { eachInTurn, type Job } from '../../controls/menu/job';
import { extensionOf } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { zipped } from '../../files/shared/zip';
import { issueOf } from '../basket/office';
import { type CopyChoices, filled, forLeague, namesLeague } from '../content/leagueCopy';
import { onOwnAxis } from '../content/nativeCharts';
import { contentOf, type Part } from '../content/parts';
import type { Served } from '../content/served';
import type { BriefingRequest } from './request';

/** One briefing for each of these leagues. */
export type BatchRequest = Omit<BriefingRequest, 'parts' | 'introduction'> &
  CopyChoices & {
    leagues: readonly Region[];
    served: Served;
    /** Whether native charts use the axis of all leagues, so that two briefings can be compared. */
    sameAxes: boolean;
    /** Name of the files, with placeholders; the league is added where it has none for it. */
    fileName: string;
  };

type Make = (request: BriefingRequest, job: Job) => Promise<Blob>;

/**
 * One ZIP with a file for each league. Files are made one after another, so that only one is in memory beside the
 * finished ones.
 */
export async function batchFile(request: BatchRequest, make: Make, extension: string, job: Job): Promise<Blob> {
  const { leagues, served, sameAxes, briefing, speech, day, t } = request;
  const regions = served.themes[0]?.regions.parts ?? leagues;
  const files = await eachInTurn(
    leagues,
    (league) => speech.say(league.name),
    async (league) => {
      const own = forLeague(briefing, league, regions, request, t, speech);
      const content = contentOf(own, served, { speech, day });
      const parts = sameAxes ? content.parts : content.parts.map(withOwnAxis);
      const file = await make(
        { ...request, ...content, parts, briefing: own, comments: [] },
        { ...job, onProgress: () => {} },
      );
      return {
        name: fileNameOf(request, league, issueOf(own), extensionOf(file, extension)),
        bytes: new Uint8Array(await file.arrayBuffer()),
      };
    },
    job,
  );
  return zipped(files);
}

function fileNameOf({ fileName, t, speech }: BatchRequest, league: Region, issue: string, extension: string): string {
  const words = filled(fileName, league, issue, t, speech).split('_');
  return safeFileName([...words, ...(namesLeague(fileName, t) ? [] : [speech.say(league.name)])], extension);
}

function withOwnAxis(part: Part): Part {
  if (part.kind !== 'figure' || part.chart === null || part.content.kind !== 'figure') return part;
  return { ...part, chart: onOwnAxis(part.chart, part.content.drawing.model, part.speech) };
}
