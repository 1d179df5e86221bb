import { useQueryClient } from '@tanstack/react-query';
import type { Domain } from '../../contract/domains';
import { eachInTurn } from '../../controls/menu/job';
import { useQueries } from '../../data/queries';
import { uncoveredBy } from '../../data/useBoundaries';
import { answersFor } from '../../figures/model/answersFor';
import { buildFigure, figureQuery } from '../../figures/model/model';
import { PageExport } from '../../files/page/PageExport';
import { useSpeech } from '../../i18n/speech';
import { narrowed } from '../shared/narrowing';
import type { ThemeProps } from './Theme';

/** Exports the cards of the page with the filters at the time of the click. */
export function ThemeExport({
  domain,
  data,
  filters,
  narrowing,
}: Pick<ThemeProps, 'data' | 'filters' | 'narrowing'> & { domain: Domain }) {
  const { say } = useSpeech();
  const queries = useQueries();
  const client = useQueryClient();
  return (
    <PageExport
      domain={domain}
      filters={filters}
      figures={(job) =>
        eachInTurn(
          narrowed(data, narrowing),
          ({ name }) => say(name),
          async (indicator) => buildFigure(answersFor(indicator, data), figureQuery(filters, indicator.id)),
          job,
        )
      }
      boundaries={async () => {
        const read = await client.fetchQuery(queries.boundaries());
        return uncoveredBy(read, data.regions).length === 0 ? read : null;
      }}
    />
  );
}
