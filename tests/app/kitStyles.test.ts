import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { theme } from '../../src/app/theme';

/** Declarations of palettes that no control uses: `--mantine-color-teal-filled`. */
const unused = /^--mantine-color-(red|pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange|dark)-[a-z]/;

test('kit.css holds what the kit would put into a style element of its own, which the content policy forbids', async () => {
  const page = renderToStaticMarkup(createElement(MantineProvider, { theme }));
  const [, style = ''] = /<style data-mantine-styles="true">(.*?)<\/style>/s.exec(page) ?? [];
  const blocks = [...style.replaceAll('&quot;', '"').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => {
      const declarations = body.split(';').filter((one) => one.trim() !== '' && !unused.test(one.trim()));
      return `${selector.trim()} {\n${declarations.map((one) => `  ${one.trim()};\n`).join('')}}\n`;
    },
  );
  expect(blocks.length).toBeGreaterThan(1);
  const head = '/* Written by `npx vitest -u --project unit tests/app`: the variables of the kit for `theme.ts`. */\n';
  await expect(head + blocks.join('')).toMatchFileSnapshot('../../src/app/kit.css');
});
