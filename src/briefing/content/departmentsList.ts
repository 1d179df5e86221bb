import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import type { Text } from '../../contract/text';
import type { OutlineWords } from '../../i18n/outlines/outlines.zh';
import type { Speech } from '../../i18n/speech';
import { departmentBoard, isQuantified } from '../../outlines/goalCounts';
import { judgedText, reportOrder } from '../../outlines/goalCountsText';
import type { GoalStatus } from '../../outlines/goalStatus';
import { documentText } from '../../outlines/goalTexts';
import type { Briefing } from '../basket/briefing';
import { emptyBriefing, newItem } from '../basket/shelf';
import { heading, paragraphs, text } from './reportBlocks';

type Request = {
  outline: Outline;
  goals: readonly GoalStatus[];
  region: Region;
  isWhole: boolean;
  year: number;
};

/**
 * 部门清单 as a briefing: a page for each department with its goals, their standing and what is still needed. `only`: the
 * page of one department.
 */
export function departmentsList(request: Request, only: Text | null, t: OutlineWords, speech: Speech): Briefing {
  const { outline, goals, region, isWhole, year } = request;
  const { say } = speech;
  const name = t.departments.name(documentText(outline, speech), say(region.name), year);
  const pages = departmentBoard(goals).filter(({ department }) => only === null || department.zh === only.zh);
  const overview = pages.map(({ department, goals: own }) => t.departments.share(say(department), own.length));
  const cautions = [
    ...(isWhole ? [] : [t.written.forReference]),
    ...(goals.some(({ simulated }) => simulated) ? [t.departments.simulated] : []),
  ];
  const view = { kind: 'goals', outline: outline.id, domain: null, year, goals: 'tasks' } as const;
  return {
    ...emptyBriefing(name),
    form: 'official',
    introduction: paragraphs([...(only === null ? [t.departments.lead(year, overview)] : []), ...cautions]),
    blocks: pages.flatMap(({ department, goals: own, counts }) => [
      { ...heading(say(department)), ...(only === null ? { newPage: true } : {}) },
      text(
        paragraphs([
          t.departments.ofDepartment(
            own.length,
            judgedText(counts, t, speech, undefined, reportOrder),
            own.filter((one) => !isQuantified(one)).length,
          ),
        ]),
      ),
      newItem({ ...view, league: isWhole ? null : region.code, department: department.zh }, department, null),
    ]),
  };
}
