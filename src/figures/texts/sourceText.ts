import type { Speech } from '../../i18n/speech';
import type { FigureModel } from '../model/model';
import { publishedCounts, publishedInView } from '../model/publishedInView';
import { citationList } from './citation';

/** More offices than a line holds are not called by name. */
const mostNamed = 8;

/**
 * Where the values in view come from. An office is their source only where it has published one of them, or where none
 * is simulated; else it is said to be in charge (主管部门), and the values to be simulated.
 */
export function sourceText(models: readonly FigureModel[], speech: Speech): string {
  const { words } = speech;
  const counts = models.map((model) => ({ model, ...publishedCounts(model) }));
  const simulated = models.some((model) => model.simulated);
  const implied = counts.some((one) => one.implied > 0);
  const reported = counts.some((one) => one.own > 0) ? [words.figure.ownSource] : [];
  const published = counts.filter((one) => one.published > 0).map(({ model }) => model);
  const offices = () => {
    if (published.length > 0) return words.figure.source(officesText(simulated ? published : models, speech));
    if (simulated) return words.figure.simulatedSource(officesText(models, speech), implied);
    return implied && reported.length === 0
      ? words.figure.source(officesText(models, speech))
      : words.figure.inCharge(officesText(models, speech));
  };
  return [offices(), ...reported].join(words.list.semicolon);
}

/** Where the published values in view were read, and those that others follow from; '' where there is none in view. */
export function valueCitations(models: readonly FigureModel[], speech: Speech): string {
  const { words } = speech;
  const points = models.flatMap(publishedInView);
  const sourcesOf = (mark: 'published' | 'implied') =>
    points.filter((point) => point.mark === mark).flatMap((point) => point.sources);
  const published = sourcesOf('published');
  const told = new Set(published.map((source) => source.title.zh));
  const others = sourcesOf('implied').filter((source) => !told.has(source.title.zh));
  return [
    published.length > 0 ? words.export.citations(citationList(published, speech)) : '',
    others.length > 0 ? words.export.impliedCitations(citationList(others, speech)) : '',
  ]
    .filter(Boolean)
    .join(words.list.semicolon);
}

/** An office may be two that share the work; each is named once. */
function officesText(models: readonly FigureModel[], { words, say }: Speech): string {
  const { joiner } = words.region;
  const offices = new Set(models.flatMap(({ indicator }) => say(indicator.department).split(joiner)));
  return offices.size <= mostNamed ? [...offices].join(joiner) : words.heat.departments;
}
