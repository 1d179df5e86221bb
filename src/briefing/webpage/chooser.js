// Runs in a saved web page, by itself and without a network: draws each figure from the numbers in the page, for the
// regions and years that its reader chooses. Whatever it shows is text or numbers of the page; nothing is read as markup.
const [width, height, left, right, base] = [760, 340, 56, 150, 308];
const soft = '#5b6474';

for (const figure of document.querySelectorAll('figure[data-numbers]')) {
  const { years, lines, decimals, fromZero } = JSON.parse(figure.dataset.numbers);
  const [from, to] = figure.querySelectorAll('select');
  const boxes = [...figure.querySelectorAll('input[type="checkbox"]')];
  const draw = () => {
    const [first, last] = [Number(from.value), Number(to.value)].sort((one, other) => one - other);
    const isInSpan = (_, at) => years[at] >= first && years[at] <= last;
    const chosen = lines
      .filter((_, index) => index === 0 || boxes[index - 1].checked)
      .map((line) => ({
        ...line,
        values: line.values.filter(isInSpan),
        published: line.published.filter(isInSpan),
      }));
    const span = years.filter(isInSpan);
    figure.querySelector('[data-chart]').replaceChildren(chartOf(chosen, span, decimals, fromZero));
    fillTable(figure.querySelector('table'), chosen, span, decimals);
  };
  for (const control of [from, to, ...boxes]) control.addEventListener('change', draw);
  draw();
}

function chartOf(lines, years, decimals, fromZero) {
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  if (values.length === 0) return drawing;
  const scales = scalesOf(values, years, fromZero);
  drawing.append(...valueAxis(scales, decimals), ...yearAxis(scales, years));
  const curves = [...lines].reverse().map((line) => lineOf(line, years, scales));
  for (const { marks } of curves) drawing.append(...marks);
  drawing.append(
    ...labelsOf(
      curves.flatMap(({ end }) => end ?? []),
      decimals,
    ),
  );
  return drawing;
}

function scalesOf(values, years, fromZero) {
  const high = Math.max(...values, fromZero ? 1 : Number.NEGATIVE_INFINITY);
  const low = fromZero ? Math.min(0, ...values) : Math.min(...values);
  const spread = high - low || Math.abs(high) || 1;
  const top = high + spread * 0.08;
  const bottom = fromZero && low >= 0 ? 0 : low - spread * 0.08;
  const [first, last] = [years[0], years[years.length - 1]];
  return {
    top,
    bottom,
    x: (year) => left + ((width - left - right) * (year - first)) / Math.max(1, last - first),
    y: (value) => base - ((base - 16) * (value - bottom)) / (top - bottom),
  };
}

function valueAxis({ top, bottom, y }, decimals) {
  return [0, 1, 2, 3, 4].flatMap((tick) => {
    const value = bottom + ((top - bottom) * tick) / 4;
    return [
      svg('line', { x1: left, x2: width - right, y1: y(value), y2: y(value), stroke: '#e6e3de' }),
      svg('text', { x: left - 8, y: y(value) + 5, 'text-anchor': 'end', fill: soft }, value.toFixed(decimals)),
    ];
  });
}

function yearAxis({ x }, years) {
  const step = Math.ceil(years.length / 8);
  return years
    .filter((_, at) => (years.length - 1 - at) % step === 0)
    .map((year) => svg('text', { x: x(year), y: base + 22, 'text-anchor': 'middle', fill: soft }, year));
}

// The line is broken at cuts and missing values. `end` is its last value, for the label; null for a line without values.
function lineOf({ name, values, published, cuts, colour, width: lineWidth }, years, { x, y }) {
  const marks = [];
  let path = '';
  let isBroken = true;
  let end = null;
  years.forEach((year, at) => {
    const value = values[at];
    if (value === null || cuts.includes(year)) isBroken = true;
    if (value === null) return;
    const place = `${x(year)},${y(value)}`;
    path += `${isBroken ? 'M' : 'L'}${place}`;
    isBroken = false;
    end = { name, colour, value, y: y(value) };
    marks.push(
      svg('path', {
        d: published[at] ? `M${x(year)},${y(value) - 6}l6,6l-6,6l-6,-6Z` : `M${place}h0`,
        fill: published[at] ? colour : 'none',
        stroke: colour,
        'stroke-width': published[at] ? 1 : 5,
        'stroke-linecap': 'round',
      }),
    );
  });
  marks.push(svg('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': lineWidth }));
  return { marks, end };
}

function labelsOf(ends, decimals) {
  let lowest = 0;
  return ends
    .sort((one, other) => one.y - other.y)
    .map(({ name, colour, value, y }) => {
      lowest = Math.max(y + 5, lowest + 17);
      return svg('text', { x: width - right + 8, y: lowest, fill: colour }, `${name} ${value.toFixed(decimals)}`);
    });
}

function fillTable(table, lines, years, decimals) {
  table.replaceChildren(
    row([table.dataset.year, ...lines.map(({ name }) => name)], 'th'),
    ...years.map((year, at) => row([year, ...lines.map(({ values }) => values[at]?.toFixed(decimals) ?? '—')], 'td')),
  );
}

function row(texts, name) {
  const line = document.createElement('tr');
  for (const text of texts) line.append(withText(document.createElement(name), text));
  return line;
}

function svg(name, attributes, text) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return text === undefined ? element : withText(element, text);
}

function withText(element, text) {
  element.textContent = text;
  return element;
}
