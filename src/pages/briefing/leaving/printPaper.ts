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
