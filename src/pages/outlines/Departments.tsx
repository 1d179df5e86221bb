import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import { copyText } from '../../files/shared/clipboard';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { useAddress, withParam } from '../../filters/useAddress';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { byGap, departmentBoard } from '../../outlines/goalCounts';
import { goalCountsText } from '../../outlines/goalCountsText';
import type { GoalStatus } from '../../outlines/goalStatus';
import { goalTarget, measuredTexts } from '../../outlines/goalTexts';
import { DepartmentsFile } from './DepartmentsFile';
import classes from './OutlinesPage.module.css';
import { departmentParam } from './outlineAddress';
import type { OutlineView } from './useOutline';

type Props = OutlineView & {
  /** The document of the goals, in quotation marks. */
  document: string;
};

/** What each department has to deliver, and which goals are behind; exported as a list to send. */
export function Departments({ document, ...view }: Props) {
  const { goals, isWhole } = view;
  const t = useOutlineWords();
  const speech = useSpeech();
  const { say, words } = speech;
  const { edit } = useAddress();
  const copy = async (name: string, own: readonly GoalStatus[]) => {
    const lines = byGap(own).map((one, index) => {
      const values = one.measured
        .map((each) => measuredTexts(each, t, speech).value)
        .filter((text) => text !== missingSign);
      const target = goalTarget(one, speech) + (one.goal.verified ? '' : words.list.aside(words.target.unverified));
      const line = t.listLine(
        say(one.goal.name),
        values.join(words.region.joiner),
        one.goal.target ? t.target(target) : '',
        words.verdict[one.verdict],
      );
      return `${index + 1}. ${line}`;
    });
    const caution = words.sentences.outlook.table.notes.forReference + words.sentences.stop;
    const text = [t.listHead(document, name), ...lines, ...(isWhole ? [] : [caution])].join('\n');
    try {
      await copyText(text);
      await announce({ tone: 'done', text: t.copied });
    } catch {
      deliver(new Blob([text], { type: 'text/plain;charset=utf-8' }), safeFileName([name], 'txt'));
    }
  };
  return (
    <section className={classes.card} aria-label={t.board}>
      <h2>{t.board}</h2>
      <p className={classes.hint}>
        {t.boardLead} <DepartmentsFile {...view} department={null} />
      </p>
      <ul className={classes.board}>
        {departmentBoard(goals).map(({ department, goals: own, counts }) => (
          <li key={department.zh}>
            <Button
              look="link"
              aria-label={t.open(say(department))}
              onClick={() => edit(withParam(departmentParam, department.zh))}
            >
              {say(department)}
            </Button>
            <span>{t.boardLine(own.length, textOf(goalCountsText(counts, t, speech)))}</span>
            <Button
              look="link"
              aria-label={t.copy(words.export.formats.copyText, say(department))}
              onClick={() => void copy(say(department), own)}
            >
              {words.export.formats.copyText}
            </Button>
            <DepartmentsFile {...view} department={department} />
          </li>
        ))}
      </ul>
    </section>
  );
}
