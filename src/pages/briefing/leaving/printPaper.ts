import { useEffect } from 'react';

/** While the page is printed, it has this title, which becomes the name and the title of a PDF. */
export function usePrintedTitle(title: string): void {
  useEffect(() => {
    let own = document.title;
    const begin = () => {
      own = document.title;
      document.title = title;
    };
    const end = () => {
      document.title = own;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [title]);
}

/** Milliseconds to wait for drawings; a drawing that is still missing then is printed as «no data». */
const patience = 20_000;

/** Prints the pages of the preview once every figure on them is drawn. */
export async function printPaper(): Promise<void> {
  const pages = document.querySelector('[data-pages]');
  await new Promise<void>((resolve) => {
    if (pages?.getAttribute('data-pages') !== 'drawing') return resolve();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => pages.getAttribute('data-pages') !== 'drawing' && end());
    const timer = setTimeout(end, patience);
    observer.observe(pages, { attributes: true });
  });
  window.print();
}
