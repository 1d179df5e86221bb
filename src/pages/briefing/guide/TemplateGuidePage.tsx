import { Link } from 'react-router';
import { Table, TableHead } from '../../../controls/elements/Table';
import { useFilters } from '../../../filters/useFilters';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { Notices } from '../../shared/Notices';
import page from '../../shared/Page.module.css';
import { ChartPane } from './ChartPane';
import { SheetPicture } from './SheetPicture';
import classes from './TemplateGuidePage.module.css';

/** A guide in pictures: how an office turns its own document into a template, and the result. */
export default function TemplateGuidePage() {
  const t = useBriefingWords();
  const { guide } = t.template;
  const { ignored } = useFilters(null);
  return (
    <main id="content" className={page.page}>
      <Notices ignored={ignored} />
      <article className={classes.guide}>
        <Link to="/briefing">{guide.back}</Link>
        <h1>{guide.title}</h1>
        <p>{guide.lead}</p>
        <ol className={classes.steps}>
          <li>
            <h2>{guide.write.title}</h2>
            <p>{guide.write.text}</p>
            <SheetPicture label={guide.write.picture} lines={guide.before} />
          </li>
          <li>
            <h2>{guide.chart.title}</h2>
            <p>{guide.chart.text}</p>
            <ChartPane label={guide.chart.picture} />
          </li>
          <li>
            <h2>{guide.fill.title}</h2>
            <p>{guide.fill.text}</p>
            <SheetPicture label={guide.fill.picture} lines={guide.after} filled />
          </li>
        </ol>
        <h2>{guide.places}</h2>
        <Table className={classes.places}>
          <TableHead names={[guide.place, guide.meaning]} />
          <tbody>
            {guide.list.map(([place, meaning]) => (
              <tr key={place}>
                <td>
                  <code>{place}</code>
                </td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <ul className={classes.notes}>
          {guide.notes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </article>
    </main>
  );
}
