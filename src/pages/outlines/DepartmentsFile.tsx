import { departmentsList } from '../../briefing/content/departmentsList';
import type { Text } from '../../contract/text';
import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import { failure } from '../../controls/menu/failure';
import { deliver } from '../../files/shared/deliver';
import { safeFileName } from '../../files/shared/fileName';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import type { OutlineView } from './useOutline';

type Props = Pick<OutlineView, 'outline' | 'outlines' | 'themes' | 'goals' | 'region' | 'isWhole' | 'reportYear'> & {
  /** `null`: all departments, each on a page of its own. */
  department: Text | null;
};

/** Downloads the goals of a department, or of all, as a Word document. */
export function DepartmentsFile({ department, outlines, themes, reportYear, ...request }: Props) {
  const t = useOutlineWords();
  const speech = useSpeech();
  const { words, say } = speech;
  if (reportYear === null) return null;
  const download = async () => {
    const list = departmentsList({ ...request, year: reportYear }, department, t, speech);
    try {
      const { departmentsWord } = await import('./departmentsWord');
      const file = await departmentsWord(list, { themes, boundaries: null, outlines }, speech);
      deliver(file, safeFileName([list.name, department ? say(department) : ''].filter(Boolean), 'docx'));
    } catch (reason) {
      await announce(failure(reason, words));
    }
  };
  const word = words.export.formats.word;
  return (
    <Button
      look="link"
      aria-label={department ? t.copy(word, say(department)) : t.reports.tasksFile}
      onClick={() => void download()}
    >
      {department ? word : t.reports.tasksFile}
    </Button>
  );
}
