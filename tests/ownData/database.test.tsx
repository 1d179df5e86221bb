import { expect, test } from 'vitest';
import { inDatabase, valueAt } from '../../src/storage/database';

test('a transaction whose work fails half way leaves what was stored as it was', async () => {
  await inDatabase('readwrite', async (store) => void store.put('before', 'own-data'));
  const failing = inDatabase('readwrite', async (store) => {
    store.put('half', 'own-data');
    store.put(() => undefined, 'own-other');
  });
  await expect(failing).rejects.toThrow('could not be cloned');
  expect(await inDatabase('readonly', (store) => valueAt(store, 'own-data'))).toBe('before');
});
