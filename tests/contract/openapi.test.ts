import { expect, test } from 'vitest';
import { openApi } from './openApi';

test('the description of the contract for others is in step with its schemas', async () => {
  await expect(`${JSON.stringify(openApi(), null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json');
});
