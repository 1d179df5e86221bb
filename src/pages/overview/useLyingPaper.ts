import { useEffect } from 'react';

/**
 * Prints on A4 landscape while the page is shown. The rule is for the whole document, because Chromium 109 breaks the
 * page before every block with a named page (`page`).
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
