import { MantineProvider } from '@mantine/core';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildProfile, type Profile } from '../../../src/figures/model/profile';
import { SpeechProvider, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { ProfileTable } from '../../../src/pages/league/ProfileTable';
import { servedDomain } from '../../served';

let profile: Profile;

beforeAll(async () => {
  const result = buildProfile(
    [await servedDomain('health'), await servedDomain('participation')],
    '152900',
    2024,
    true,
  );
  if (!result) throw new Error('no profile');
  profile = result;
});

function show() {
  return render(
    <MantineProvider env="test">
      <MemoryRouter initialEntries={['/leagues/152900?from=2012']}>
        <SpeechProvider speech={speechOf('zh', zh)}>
          <ProfileTable profile={profile} rows={profile.rows} grouped />
        </SpeechProvider>
      </MemoryRouter>
    </MantineProvider>,
  );
}

const focusedLabel = () => document.activeElement?.getAttribute('aria-label') ?? '';

test('every dot says its league, value and rank, and the chart is one stop of the Tab key', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('img', { name: /^阿拉善盟，.*岁，.*位/ })).toBeInTheDocument();
  expect(screen.container.querySelectorAll('g[data-region][tabindex="0"]')).toHaveLength(1);
  const strip = screen.container.querySelector('svg[data-dot-strip="female-life-expectancy"]');
  expect(strip?.querySelectorAll('g[role="img"]').length).toBeGreaterThanOrEqual(11);
});

test('arrows go from league to league and from indicator to indicator', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('img', { name: /^阿拉善盟，.*岁/ })).toBeInTheDocument();
  screen.container.querySelector<SVGElement>('g[data-region][tabindex="0"]')?.focus();
  expect(focusedLabel()).toMatch(/^阿拉善盟.*岁/);
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedLabel()).toMatch(/^阿拉善盟.*10万.*例/);
  await userEvent.keyboard('{ArrowUp}{Home}');
  expect(document.activeElement?.getAttribute('data-region')).toBeTruthy();
  await userEvent.keyboard('{End}');
  expect(focusedLabel()).toMatch(/第1(—\d+)?位$/);
});

test('a rate on few cases carries 小样本 with its count, and no rank that chance leaves open', async () => {
  const screen = await show();
  const row = screen.container.querySelector('tr[data-indicator="infant-mortality-rate"]');
  expect(row?.textContent).toMatch(/小样本：\d+例／[\d,]+活产/);
  expect(row?.querySelectorAll('td')[4]?.textContent).toBe('不排位次例数少');
  expect(row?.textContent).not.toMatch(/优于全区|不及全区/);
});

test('已配备 and 未配备 are said in words, and a link leads to the card with the league chosen and the filters kept', async () => {
  const screen = await show();
  const row = screen.container.querySelector('tr[data-indicator="league-party-team-coverage"]');
  expect(row?.querySelectorAll('td')[1]?.textContent).toMatch(/^[已未]配备$/);
  const link = screen.container.querySelector('tr[data-indicator="female-life-expectancy"] a');
  expect(link?.getAttribute('href')).toBe('/health?from=2012&regions=152900#female-life-expectancy');
});
