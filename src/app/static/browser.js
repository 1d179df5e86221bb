// biome-ignore-all lint: it must be read by the oldest browsers there are.
// Runs in the head, before the first paint. Sets the chosen theme, so that a dark page does not start light; the kit handles it
// from then on. Hides what HTML shows of the page before its script (`build/shells.ts`) where the reader's address differs.
// Begins the first requests of the page while its script is still loading.
// Redirects unsupported browsers to a page that explains what to do; Chromium 109 is the oldest tested one.
// Reports missing or mismatched files of the site instead of leaving the page white.
(function () {
  var html = document.documentElement;
  var script = document.querySelector('script[src$="browser.js"]');
  var base = script.src.replace(/browser\.js$/, '');
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
  if (isOld) {
    html.setAttribute('data-shell', 'none');
    location.replace(base + 'old-browser.html');
    return;
  }

  var theme = 'auto';
  try {
    theme = localStorage.getItem('mantine-color-scheme-value') || 'auto';
  } catch (closed) {}
  var isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  html.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');

  /** All of the shell, its header alone (`head`), or nothing (`none`): what is right whatever the script will show. */
  function shellToShow() {
    var page = base + script.getAttribute('data-page');
    if (location.origin + location.pathname !== page) return 'none';
    var params = new URLSearchParams(location.search);
    if (params.has('within') || (params.get('lang') || 'zh') !== 'zh') return 'none';
    // Chosen regions show only with the data.
    params['delete']('regions');
    params['delete']('lang');
    return params.toString() ? 'head' : 'all';
  }
  html.setAttribute('data-shell', shellToShow());

  /** Requests by address, for the script to take (`data/begunRequests.ts`). Failures are its own to report. */
  var begun = (window.begunRequests = {});
  /** `before` sees the answer before the script does, and passes it on. */
  function begin(address, options, before) {
    var url = new URL(address, location.href).href;
    begun[url] = before ? fetch(url, options).then(before) : fetch(url, options);
    begun[url]['catch'](ignore);
  }
  function ignore() {}

  function beginAll(server, list) {
    (script.getAttribute(list) || '')
      .split(' ')
      .filter(Boolean)
      .forEach(function (path) {
        begin(server + path, { headers: { accept: 'application/json' } });
      });
  }

  /** The server of the last visit goes before a file that names none; the script says so. */
  function beginFor(file) {
    var name = file.statisticsServer.trim();
    var known = null;
    try {
      known = localStorage.getItem('statistics-server:' + new URL(base).pathname);
    } catch (closed) {}
    if (/^(https?:\/)?\/(?!\/)/.test(name)) beginAll(name.replace(/\/+$/, ''), 'data-requests');
    else if (name === 'demonstration' || (name === '' && (!known || known === 'demonstration')))
      beginAll(base, 'data-files');
  }

  function beginRequests() {
    var params = new URLSearchParams(location.search);
    var isThisPage = location.origin + location.pathname === base + script.getAttribute('data-page');
    var isPlain = isThisPage && !params.has('within') && !params.has('mock');
    var server = script.getAttribute('data-server');
    if (server !== null) {
      if (isPlain) beginAll(server, 'data-requests');
      return;
    }
    begin(base + 'server.json', { cache: 'no-store', headers: { accept: 'application/json' } }, function (response) {
      if (!isPlain || !response.ok) return response;
      var read = response.clone().json().then(beginFor);
      // The script gets the file once the answers are requested, or it would request them too.
      return read['catch'](ignore).then(function () {
        return response;
      });
    });
  }
  if (script.hasAttribute('data-requests')) beginRequests();

  /** Key in `sessionStorage`: the page has reloaded itself and must not do so again before it has opened. */
  var reloaded = 'reloaded-to-open';
  /** Milliseconds: `empty` from load until the page must show content; `anew` for refetching files before a reload. */
  var times = { empty: 15000, anew: 5000 };
  var root;
  /** The stylesheets of the page itself; its parts load others. */
  var styles;
  /** Set once the page has loaded. */
  var isStyled = false;
  var message = [];
  var opening = new MutationObserver(opened);

  // Before any other script of the page runs.
  document.addEventListener(
    'readystatechange',
    function () {
      root = document.getElementById('root');
      styles = document.querySelectorAll('link[rel="stylesheet"]');
      opening.observe(root, { childList: true });
    },
    { once: true },
  );

  /** Reloads past all caches, which may hold older files. */
  function reload() {
    var files = document.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"]');
    var urls = [location.href];
    for (var at = 0; at < files.length; at++) urls.push(files[at].src || files[at].href);
    var requests = urls.map(function (url) {
      return fetch(url, { cache: 'reload' })['catch'](function () {});
    });
    var late = new Promise(function (resolve) {
      setTimeout(resolve, times.anew);
    });
    Promise.race([Promise.all(requests), late]).then(function () {
      location.reload();
    });
  }

  function reloadOnce() {
    try {
      if (sessionStorage.getItem(reloaded)) return false;
      sessionStorage.setItem(reloaded, 'yes');
    } catch (closed) {
      return false;
    }
    reload();
    return true;
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    return parent.appendChild(element);
  }

  /** `what` is a file name or a message for the administrator. */
  function say(what) {
    if (message.length > 0) return;
    var style = add(document.head, 'link', '');
    style.rel = 'stylesheet';
    style.href = base + 'plain.css';
    var main = document.createElement('main');
    var words = add(main, 'div', '');
    words.setAttribute('role', 'alert');
    add(words, 'h1', '看板未能完整打开');
    add(
      words,
      'p',
      '网站可能正在更新，或部分文件缺失。这台电脑保存的简报和本单位填报数据仍在，筛选条件在网址中，不会丢失。',
    );
    add(words, 'p', '请稍等片刻再重新载入；如仍不成功，请将下面这一行告知管理员：');
    add(words, 'p', what);
    add(words, 'button', '重新载入 Reload').onclick = reload;
    var english = add(words, 'section', '');
    english.lang = 'en';
    add(english, 'h2', 'The dashboard could not be opened completely');
    add(
      english,
      'p',
      'The site may be being updated, or files of it are missing. Briefings and figures kept on this computer are safe, and the filters are in the address. Please reload in a moment; if it persists, tell the administrator the line above.',
    );
    html.setAttribute('data-shell', 'none');
    document.body.insertBefore(main, root);
    message = [style, main];
  }

  function missing(file) {
    if (!reloadOnce()) say(file);
  }

  /** The shell is no content: nothing of it works. */
  function isEmpty() {
    return !root || !root.firstChild || root.firstChild.id === 'shell';
  }

  /** Removes the message when the page has opened after all. */
  function opened() {
    if (isEmpty() || !isStyled) return;
    opening.disconnect();
    for (var at = 0; at < message.length; at++) message[at].parentNode.removeChild(message[at]);
    try {
      sessionStorage.removeItem(reloaded);
    } catch (closed) {}
  }

  addEventListener(
    'error',
    function (event) {
      var from = event.target;
      // A failed import is reported as a failure of its module.
      if (from && from.type === 'module') missing(from.src);
      else if (from === window && isEmpty()) say(event.message);
    },
    true,
  );

  /** A missing stylesheet, or a page in its place, is empty or unreadable in Chromium, and absent in other browsers. */
  function came(style) {
    try {
      return style.sheet.cssRules.length > 0;
    } catch (none) {
      return false;
    }
  }

  addEventListener('load', function () {
    isStyled = true;
    for (var at = 0; at < styles.length && isStyled; at++) {
      isStyled = came(styles[at]);
      if (!isStyled) missing(styles[at].href);
    }
    opened();
    setTimeout(function () {
      if (isEmpty()) say('页面没有显示内容 Nothing is shown: ' + location.href);
    }, times.empty);
  });
})();
