// Runs in a saved web page, by itself and without a network: draws each figure from the numbers in the page, for the
// regions and years that its reader chooses. Whatever it shows is text or numbers of the page; nothing is read as markup.
for (const figure of document.querySelectorAll('figure[data-numbers]')) {
  const { years, lines, decimals, fromZero } = JSON.parse(figure.dataset.numbers);
  const [from, to] = figure.querySelectorAll('select');
  const boxes = [...figure.querySelectorAll('input[type="checkbox"]')];
  const place = figure.querySelector('[data-chart]');
  const table = figure.querySelector('table');
  const svg = (name, attributes, text) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const draw = () => {
    const first = Math.min(Number(from.value), Number(to.value));
    const last = Math.max(Number(from.value), Number(to.value));
    const shownYears = years.filter((year) => year >= first && year <= last);
    const shown = lines.filter((_, index) => index === 0 || boxes[index - 1].checked);
    const values = shown.flatMap((line) =>
      line.values.filter((value, at) => value !== null && shownYears.includes(years[at])),
    );
    const high = Math.max(...values, fromZero ? 1 : Number.NEGATIVE_INFINITY);
    const low = fromZero ? Math.min(0, ...values) : Math.min(...values);
    const spread = high - low || Math.abs(high) || 1;
    const top = high + spread * 0.08;
    const bottom = fromZero && low >= 0 ? 0 : low - spread * 0.08;
    const [width, height, left, right, base] = [760, 340, 56, 150, 308];
    const x = (year) => left + ((width - left - right) * (year - first)) / Math.max(1, last - first);
    const y = (value) => base - ((base - 16) * (value - bottom)) / (top - bottom);
    const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
    if (values.length > 0) {
      for (let tick = 0; tick <= 4; tick += 1) {
        const value = bottom + ((top - bottom) * tick) / 4;
        drawing.append(
          svg('line', { x1: left, x2: width - right, y1: y(value), y2: y(value), stroke: '#e6e3de' }),
          svg('text', { x: left - 8, y: y(value) + 5, 'text-anchor': 'end', fill: '#5b6474' }, value.toFixed(decimals)),
        );
      }
      const step = Math.ceil(shownYears.length / 8);
      shownYears.forEach((year, at) => {
        if ((shownYears.length - 1 - at) % step !== 0) return;
        drawing.append(svg('text', { x: x(year), y: base + 22, 'text-anchor': 'middle', fill: '#5b6474' }, year));
      });
      const ends = [];
      for (const line of [...shown].reverse()) {
        let path = '';
        let pen = false;
        let end = null;
        line.values.forEach((value, at) => {
          const year = years[at];
          if (year < first || year > last) return;
          if (line.cuts.includes(year)) pen = false;
          if (value === null) {
            pen = false;
            return;
          }
          path += `${pen ? 'L' : 'M'}${x(year)},${y(value)}`;
          pen = true;
          end = { y: y(value), value };
          const published = line.published[at];
          drawing.append(
            svg('path', {
              d: published ? `M${x(year)},${y(value) - 6}l6,6l-6,6l-6,-6Z` : `M${x(year)},${y(value)}h0`,
              fill: published ? line.colour : 'none',
              stroke: line.colour,
              'stroke-width': published ? 1 : 5,
              'stroke-linecap': 'round',
            }),
          );
        });
        drawing.append(svg('path', { d: path, fill: 'none', stroke: line.colour, 'stroke-width': line.width }));
        if (end) ends.push({ ...end, line });
      }
      ends.sort((one, other) => one.y - other.y);
      let lowest = 0;
      for (const { y: at, value, line } of ends) {
        lowest = Math.max(at + 5, lowest + 17);
        const label = `${line.name} ${value.toFixed(decimals)}`;
        drawing.append(svg('text', { x: width - right + 8, y: lowest, fill: line.colour }, label));
      }
    }
    place.replaceChildren(drawing);
    const row = (cells, name) => {
      const line = document.createElement('tr');
      line.append(
        ...cells.map((text) => {
          const cell = document.createElement(name);
          cell.textContent = text;
          return cell;
        }),
      );
      return line;
    };
    const head = table.dataset.year;
    table.replaceChildren(
      row([head, ...shown.map(({ name }) => name)], 'th'),
      ...shownYears.map((year) =>
        row([year, ...shown.map(({ values: own }) => own[years.indexOf(year)]?.toFixed(decimals) ?? '—')], 'td'),
      ),
    );
  };
  for (const control of [from, to, ...boxes]) control.addEventListener('change', draw);
  draw();
}
