import { expect, test } from 'vitest';
import { darkColours, variableOf } from '../../../src/figures/drawing/dark';
import { darkSteps } from '../../../src/figures/placesTable/placesTablePalette';

test('dark.css puts the dark colours over what is drawn on the screen', async () => {
  const dark = ':root[data-mantine-color-scheme="dark"]';
  // Papers and pictures stay as they leave; forced colours and print have their own.
  const drawn = `${dark} svg:not([data-light] *):not([data-light])`;
  const variables = [
    ...Object.entries(darkColours).map(([light, colour]) => `    ${variableOf(light)}: ${colour};\n`),
    ...Object.entries(darkSteps).map(
      ([step, { fill, text }]) => `    --step-${step}: ${fill};\n    --step-text-${step}: ${text};\n`,
    ),
  ];
  const rules = Object.keys(darkColours).flatMap((light) =>
    ['fill', 'stroke'].map(
      (name) => `  ${drawn} [${name}="${light}"] {\n    ${name}: var(${variableOf(light)});\n  }\n`,
    ),
  );
  const head =
    '/* Written by `npx vitest -u --project unit tests/figures/drawing/dark`, from `dark.ts` and `placesTablePalette.ts`. */\n';
  await expect(
    `${head}@media screen and (forced-colors: none) {\n  ${dark} {\n${variables.join('')}  }\n${rules.join('')}}\n`,
  ).toMatchFileSnapshot('../../../src/figures/drawing/dark.css');
});
