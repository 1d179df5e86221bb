import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { boundariesSchema } from '../../src/contract/boundaries';
import { allDomains } from '../../src/contract/domains';
import { factsSchema } from '../../src/contract/fact';
import { indicatorsSchema } from '../../src/contract/indicator';
import { outlinesSchema } from '../../src/contract/outline';
import { regionsSchema } from '../../src/contract/region';
import { seriesAnswerSchema } from '../../src/contract/series';

/**
 * The contract as OpenAPI 3.1, for developers of a server. Checks beyond the form of an answer, such as the order of years and
 * the existence of ids, cannot be expressed in JSON Schema: `npm run contract` reports them.
 */
export function openApi(): object {
  const domain = { name: 'domain', in: 'query', required: true, schema: { type: 'string', enum: [...allDomains] } };
  const within = {
    name: 'within',
    in: 'query',
    required: false,
    description:
      'Code of a league: it takes the place of the whole region, what it is divided into that of the leagues.',
    schema: { type: 'string' },
  };
  const endpoint = (summary: string, schema: v.GenericSchema, parameters: object[] = []) => ({
    get: {
      summary,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: {
        200: { description: summary, content: { 'application/json': { schema: answerOf(schema) } } },
      },
    },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Statistics server of the Jinguo dashboard', version: '3' },
    paths: {
      '/api/regions': endpoint('The regions as a tree', regionsSchema, [within]),
      '/api/boundaries': endpoint('Their outlines as TopoJSON', boundariesSchema, [within]),
      '/api/facts': endpoint('The ledger of published figures', factsSchema),
      '/api/outlines': endpoint('The development outlines and their goals', outlinesSchema),
      '/api/indicators': endpoint('The indicators of a theme', indicatorsSchema, [domain, within]),
      '/api/series': endpoint('Their values by region and year', seriesAnswerSchema, [domain, within]),
    },
  };
}

function answerOf(schema: v.GenericSchema): object {
  const { $schema: _, ...written } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return written;
}
