import { useEffect } from 'react';

/**
 * Prints on A4 lying while the page is shown. A rule of the whole document, as Chromium 109 breaks the page before every block
 * that names the sheet it is printed on (`page`).
 */
export function useLyingPaper(): void {
  useEffect(() => {
    const lying = new CSSStyleSheet();
    lying.replaceSync('@page { size: A4 landscape; margin: 9mm; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, lying];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== lying);
    };
  }, []);
}
