// Elements from plain values: text is always text, so nothing that a case says becomes markup.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return made;
}

const days = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const longDays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2027-03-15" as "Mon 15 Mar 2027", in a time element. */
export function day(iso) {
  return iso ? element('time', { datetime: iso }, text(days, iso)) : '';
}

export function longDay(iso) {
  return text(longDays, iso);
}

function text(format, iso) {
  return format.format(new Date(iso + 'T00:00:00Z')).replace(',', '');
}

export function plural(count, one, many = one + 's') {
  return `${count} ${count === 1 ? one : many}`;
}

export function facts(...pairs) {
  return element('dl', { class: 'facts' },
    ...pairs.filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([term, value]) => [element('dt', {}, term), element('dd', {}, ...[value].flat())]));
}

/** A table that becomes a list of cards on a phone; the first cell of a row names it. */
export function table(caption, columns, rows) {
  return element('table', { class: 'wide' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...columns.map(column => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows.map(({ look, cells }) => element('tr', { class: look },
      ...cells.map((cell, i) => element(i === 0 ? 'th' : 'td', { 'data-label': columns[i], scope: i === 0 ? 'row' : null },
        element('span', {}, ...[cell].flat())))))));
}

/** Somebody by name where it is shown, else by the code that events know them by. */
export function person(somebody) {
  return somebody ? somebody.name ?? somebody.code : 'nobody';
}
