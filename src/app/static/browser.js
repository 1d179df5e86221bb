// biome-ignore-all lint: it must be read by the oldest browsers there are.
// Done before the first paint. The chosen theme is set, lest the page begin light and turn dark; the kit keeps it from then on.
// And a browser that cannot show the dashboard is sent to a page that says what to do: Chromium 109 is the oldest that is tested.
(function () {
  var chromium = /Chrome\/(\d+)/.exec(navigator.userAgent);
  var isOld = chromium
    ? Number(chromium[1]) < 109
    : !(
        'noModule' in document.createElement('script') &&
        Array.prototype.findLast &&
        window.structuredClone &&
        window.CSS &&
        CSS.supports('selector(:has(a))') &&
        CSS.supports('container-type', 'inline-size')
      );
  if (!isOld) {
    var theme = 'auto';
    try {
      theme = localStorage.getItem('mantine-color-scheme-value') || 'auto';
    } catch (closed) {}
    var isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
    return;
  }
  var scripts = document.getElementsByTagName('script');
  for (var at = 0; at < scripts.length; at++) {
    var page = scripts[at].getAttribute('data-old-browsers');
    if (page) location.replace(page);
  }
})();
