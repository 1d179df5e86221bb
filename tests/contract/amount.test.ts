import * as v from 'valibot';
import { expect, test } from 'vitest';
import { seriesAnswerSchema } from '../../src/contract/series';
import { standInClient } from '../served';

test('a value too far from 0 to be a statistic leaves its series out, and says which', async () => {
  const sent = await standInClient().get(
    '/api/series?domain=health',
    v.looseObject({ series: v.array(v.looseObject({ values: v.array(v.nullable(v.number())) })) }),
  );
  const [first, ...others] = sent.series;
  const far = { ...first, values: first?.values.map((value, at) => (at === 3 ? 1e300 : value)) };
  const { series, leftOut } = v.parse(seriesAnswerSchema, { ...sent, series: [far, ...others] });
  expect(series).toHaveLength(others.length);
  expect(leftOut).toMatchObject([{ field: 'series.0.values.3' }]);
});
