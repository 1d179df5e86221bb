import type { Page } from 'playwright-core';

/** Chinese texts that are visible or read out on the page, except those marked `lang="zh"`. */
export function chineseIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const isChinese = (text: string | null) =>
      text !== null && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
    for (const element of document.querySelectorAll('*')) {
      if (element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
      if (element.closest('script, style, noscript')) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext']) {
        const text = element.getAttribute(name);
        if (isChinese(text)) texts.push(`${name}: ${text}`);
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && isChinese(node.textContent)) texts.push(node.textContent ?? '');
      }
    }
    return [...new Set(texts)].slice(0, 20);
  });
}
