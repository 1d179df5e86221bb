import { test } from 'vitest';
import { themePages } from '../site/everyPage.ts';
import { expectNoFaults } from '../site/lookAt.ts';

test.each(themePages)(
  '%s has no accessibility fault, dark or light, nothing Chinese in English, and nothing cut off at 200 % or on a phone',
  expectNoFaults,
);
