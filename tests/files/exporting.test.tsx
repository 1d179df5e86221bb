import { MantineProvider } from '@mantine/core';
import { unzipSync } from 'fflate';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AnnouncementPlace } from '../../src/controls/menu/AnnouncementPlace';
import type { DomainData } from '../../src/data/domainData';
import { TitlesProvider } from '../../src/figures/card/TitlesContext';
import type { FigureModel, FigureQuery } from '../../src/figures/model/model';
import { ExportMenu } from '../../src/files/figure/ExportMenu';
import { PageExport } from '../../src/files/page/PageExport';
import { defaultFilters } from '../../src/filters/filters';
import { SpeechProvider, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain, servedFigure } from '../served';

const whole: FigureQuery = { regions: ['150200'], from: null, to: null, view: 'trend', year: null };
let health: DomainData;
let model: FigureModel;
let downloads: { name: string; file: Promise<Blob> }[];

beforeAll(async () => {
  health = await servedDomain('health');
  model = servedFigure(health, 'female-life-expectancy', whole);
});

beforeEach(() => {
  downloads = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file: fetch(this.href).then((response) => response.blob()) });
  });
});

afterEach(async () => {
  const { notifications } = await import('@mantine/notifications');
  notifications.clean();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(content: ReactNode) {
  return render(
    <MantineProvider env="test">
      <SpeechProvider speech={speechOf('zh', zh)}>
        <TitlesProvider>{content}</TitlesProvider>
        <AnnouncementPlace />
      </SpeechProvider>
    </MantineProvider>,
  );
}

/** Replaces the clipboard of the browser for one test. */
function clipboardIs(clipboard: Partial<Clipboard> | undefined) {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as Clipboard);
}

const exportButton = { name: '导出：妇女人均预期寿命' };

describe('the export menu of a figure', () => {
  const figure = () => show(<ExportMenu model={model} boundaries={null} wording="婴儿死亡率" />);

  test('can be used with the keyboard and gives the focus back', async () => {
    const screen = await figure();
    const button = screen.getByRole('button', exportButton);
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('menu')).toBeVisible();
    expect(
      screen
        .getByRole('menuitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual(['复制文字', '复制图片', '下载 PNG 图片', '下载 SVG 矢量图', '下载 CSV 数据', '复制数据']);
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test.each([
    [zh().export.formats.png, 'png', 'image/png'],
    [zh().export.formats.svg, 'svg', 'image/svg+xml'],
    [zh().export.formats.csv, 'csv', 'text/csv'],
  ])('%s', async (word, extension, type) => {
    const screen = await figure();
    await screen.getByRole('button', exportButton).click();
    await screen.getByRole('menuitem', { name: word }).click();
    await expect.poll(() => downloads.length).toBe(1);
    expect(downloads[0]?.name).toBe(`妇女健康_妇女人均预期寿命_全区+包头市_2010-2024.${extension}`);
    const file = await downloads[0]?.file;
    expect(file?.type).toBe(type);
    expect(file?.size).toBeGreaterThan(1000);
  });

  test('copies the picture where the browser allows it, and says so', async () => {
    const write = vi.fn(async (items: ClipboardItem[]) => {
      const picture = await items[0]?.getType('image/png');
      expect(picture?.type).toBe('image/png');
    });
    clipboardIs({ write });
    const screen = await figure();
    await screen.getByRole('button', exportButton).click();
    await screen.getByRole('menuitem', { name: zh().export.formats.copyPicture }).click();
    await expect.element(screen.getByText(zh().export.copied.picture)).toBeVisible();
    expect(write).toHaveBeenCalledOnce();
  });

  test.each([
    ['has no clipboard (plain http)', undefined],
    ['has one for text only', { writeText: async () => {} }],
    ['refuses', { write: () => Promise.reject(new DOMException('not allowed', 'NotAllowedError')) }],
  ])('offers the download in words where the browser %s', async (_what, clipboard) => {
    clipboardIs(clipboard);
    const screen = await figure();
    await screen.getByRole('button', exportButton).click();
    await screen.getByRole('menuitem', { name: zh().export.formats.copyPicture }).click();
    await expect.element(screen.getByText(zh().export.cannotCopyPicture)).toBeVisible();
    await screen.getByRole('button', { name: zh().export.formats.png }).click();
    await expect.poll(() => downloads.length).toBe(1);
    expect(downloads[0]?.name).toMatch(/\.png$/);
  });

  test('copies the data, on plain http too', async () => {
    clipboardIs(undefined);
    let copied = '';
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied = window.getSelection()?.toString() || (document.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    const screen = await figure();
    await screen.getByRole('button', exportButton).click();
    await screen.getByRole('menuitem', { name: zh().export.formats.copyData }).click();
    await expect.element(screen.getByText(zh().export.copied.data)).toBeVisible();
    expect(copied).toContain('80.78');
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('copies the sentence as it is shown, on plain http too', async () => {
    clipboardIs(undefined);
    let copied = '';
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    const screen = await figure();
    await screen.getByRole('button', exportButton).click();
    await screen.getByRole('menuitem', { name: zh().export.formats.copyText }).click();
    await expect.element(screen.getByText(zh().export.copied.text)).toBeVisible();
    expect(copied).toBe('婴儿死亡率');
  });

  test('says when a picture could not be made, and what to do', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    const screen = await figure();
    await screen.getByRole('button', exportButton).click();
    await screen.getByRole('menuitem', { name: zh().export.formats.png }).click();
    await expect.element(screen.getByText(zh().export.failed)).toBeVisible();
    expect(downloads).toEqual([]);
  });
});

describe('the export of a page', () => {
  const some = ['female-life-expectancy', 'maternal-mortality-ratio', 'infant-mortality-rate'];
  type PageProps = Parameters<typeof PageExport>[0];
  const page = (props: Partial<PageProps>) =>
    show(
      <PageExport
        domain="health"
        figures={async () => some.map((id) => servedFigure(health, id, whole))}
        boundaries={async () => null}
        filters={{ ...defaultFilters, regions: ['150200'] }}
        {...props}
      />,
    );

  async function choose(word: string, props: Partial<PageProps> = {}) {
    const screen = await page(props);
    await screen.getByRole('button', { name: zh().export.page }).click();
    await screen.getByRole('menuitem', { name: word }).click();
    return screen;
  }

  test('as one picture', async () => {
    await choose(zh().export.formats.pagePicture);
    await expect.poll(() => downloads.length).toBe(1);
    expect(downloads[0]?.name).toBe('妇女健康_本页图片_全区+包头市_2010-2024.png');
    const bitmap = await createImageBitmap((await downloads[0]?.file) ?? new Blob());
    expect(bitmap.width).toBe(3440);
    expect(bitmap.height).toBeGreaterThan(2000);
  });

  test('as pages of A4, numbered, in a ZIP', async () => {
    await choose(zh().export.formats.pages);
    await expect.poll(() => downloads.length).toBe(1);
    expect(downloads[0]?.name).toBe('妇女健康_分页图片_全区+包头市_2010-2024.zip');
    const bytes = new Uint8Array((await (await downloads[0]?.file)?.arrayBuffer()) ?? new ArrayBuffer(0));
    const files = Object.entries(unzipSync(bytes));
    expect(files.map(([name]) => name)).toEqual(['妇女健康_第1页.png', '妇女健康_第2页.png']);
    for (const [, file] of files) {
      const bitmap = await createImageBitmap(new Blob([file.slice()]));
      expect(bitmap.width).toBe(2480);
      expect(bitmap.height / bitmap.width).toBeCloseTo(297 / 210, 2);
    }
  });

  test('as a ZIP of pictures with names in Chinese', async () => {
    await choose(zh().export.formats.archive);
    await expect.poll(() => downloads.length).toBe(1);
    const bytes = new Uint8Array((await (await downloads[0]?.file)?.arrayBuffer()) ?? new ArrayBuffer(0));
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      '01_妇女健康_妇女人均预期寿命_全区+包头市_2010-2024.png',
      '02_妇女健康_孕产妇死亡率_全区+包头市_2010-2024.png',
      '03_妇女健康_婴儿死亡率_全区+包头市_2010-2024.png',
    ]);
    for (const file of Object.values(files)) expect([...file.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  test('as a workbook', async () => {
    await choose(zh().export.formats.workbook);
    await expect.poll(() => downloads.length).toBe(1);
    expect(downloads[0]?.name).toBe('妇女健康_数据_全区+包头市_2010-2024.xlsx');
  });

  test.each([zh().export.formats.pagePicture, zh().export.formats.pages, zh().export.formats.archive])(
    'shows how far %s is, and leaves no file when cancelled',
    async (word) => {
      // Enough figures for time to cancel, each with its own indicator.
      let figures = Array.from({ length: 200 }, (_, index) => ({
        ...model,
        indicator: { ...model.indicator, id: `${model.indicator.id}-${index}` },
      }));
      const screen = await choose(word, { figures: async () => figures });
      await expect.element(screen.getByRole('dialog', { name: word })).toBeVisible();
      (screen.getByRole('button', { name: zh().export.cancel }).element() as HTMLElement).click();
      await expect.element(screen.getByText(zh().export.cancelled)).toBeVisible();
      await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
      figures = [model];
      await screen.getByRole('button', { name: zh().export.page }).click();
      await screen.getByRole('menuitem', { name: word }).click();
      await expect.poll(() => downloads.length).toBeGreaterThan(0);
      expect(downloads).toHaveLength(1);
    },
  );

  test('can be cancelled while the map is waited for', async () => {
    const screen = await choose(zh().export.formats.archive, {
      figures: async () => [servedFigure(health, 'female-life-expectancy', { ...whole, view: 'map' })],
      boundaries: () => new Promise(() => {}),
    });
    await screen.getByRole('button', { name: zh().export.cancel }).click();
    await expect.element(screen.getByText(zh().export.cancelled)).toBeVisible();
    expect(downloads).toEqual([]);
  });

  test('draws tiles where the map could not be read, and says so', async () => {
    const screen = await choose(zh().export.formats.pagePicture, {
      figures: async () => [servedFigure(health, 'female-life-expectancy', { ...whole, view: 'map' })],
      boundaries: () => Promise.reject(new Error('503')),
    });
    await expect.element(screen.getByText(zh().export.unreadyMap)).toBeVisible();
    await expect.poll(() => downloads.length).toBe(1);
  });
});
