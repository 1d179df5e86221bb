/** Measurements within a page. Each time is taken when the frame that shows the result has been painted. */
type Probe = {
  /** The figures in sight. */
  inView(): Element[];
  /** Lines drawn in a figure. */
  lines(figure: Element): number;
  hasDrawing(figure: Element): boolean;
  /** Watches from the next click until each condition is true in a painted frame. */
  watchClick(conditions: Record<string, () => boolean>): void;
  /** Milliseconds from that click to each condition. */
  watched: Promise<Record<string, number>>;
  /** Bytes of the scripts loaded by then, as transferred. */
  scriptBytes(until: number): number;
  bareCharts: Promise<number>;
  /** Header, tabs and filters, also those of the HTML, which do not work yet. */
  shell: Promise<number>;
  /** Chooses another view as soon as the filters work, and waits until they show it. */
  answerToClick(): Promise<number>;
  firstChart: Promise<number>;
  charts: Promise<number>;
};

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before its own scripts. It must not use anything from outside, which the page would not have. */
export function installProbe(): void {
  const painted = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look);
        // A task posted in a frame callback runs after that frame is painted; this priority puts it first.
        return void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
      };
      requestAnimationFrame(look);
    });
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const lines = (figure: Element) => figure.querySelectorAll('path[data-part="line"]').length;
  const hasDrawing = (figure: Element) => figure.getAttribute('aria-busy') === 'false' && lines(figure) > 0;
  const inView = () =>
    all('figure[data-indicator]').filter((figure) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    });
  const scriptBytes = (until: number) =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js') && entry.responseEnd <= until)
      .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  const watchClick = (conditions: Record<string, () => boolean>) => {
    window.probe.watched = new Promise((resolve) => {
      const onClick = ({ timeStamp }: MouseEvent) => {
        const waiting = Object.entries(conditions).map(async ([name, isTrue]) => [
          name,
          (await painted(isTrue)) - timeStamp,
        ]);
        void Promise.all(waiting).then((times) => resolve(Object.fromEntries(times)));
      };
      document.addEventListener('click', onClick, { capture: true, once: true });
    });
  };
  /** The button of tables in the page that works: the shell is replaced as soon as the script has run. */
  const tableButton = () => document.querySelector<HTMLInputElement>('#root > section input[value="table"]');
  const answerToClick = async () => {
    await painted(() => tableButton() !== null);
    tableButton()?.click();
    return painted(() => tableButton()?.closest('label')?.dataset.active === 'true');
  };
  // Asked in every frame, also on pages without a trend: where there is no line, nothing is measured.
  const anyLine = () => document.querySelector('figure[data-indicator] path[data-part="line"]') !== null;
  window.probe = {
    answerToClick,
    inView,
    lines,
    hasDrawing,
    watchClick,
    watched: Promise.resolve({}),
    scriptBytes,
    bareCharts: painted(
      () => all('.recharts-wrapper').length === 8 && all('path.recharts-line-curve[d]').length >= 104,
    ),
    shell: painted(() => all('header nav a').length >= 5 && all('section [role="radiogroup"]').length > 0),
    firstChart: painted(() => anyLine() && inView().some(hasDrawing)),
    charts: painted(() => anyLine() && inView().every(hasDrawing)),
  };
}
