// What is due across complaints: the overdue first, each with its clause, how late it is and who has it.
import { ask } from './ask.js';
import { day, element, person, plural, table } from './dom.js';

const PAGE = 50;
const COLUMNS = ['Complaint', 'Due', 'What is owed', 'How it stands', 'Handler', 'Procedure'];

const QUESTION = `query Desk($by: Date!, $filter: ComplaintFilter, $first: Int!, $after: String) {
  due(by: $by, filter: $filter, first: $first, after: $after) {
    totalCount
    edges { node {
      complaint { reference policy { id } course { stage { title } } handler { code name } }
      owed { clause what due warn overdue workingDaysLate }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** How far ahead "soon" looks is chosen on the page, in days. */
const AHEAD = [['0', 'overdue and due today'], ['7', 'the next 7 days too'], ['30', 'the next 30 days too'], ['365', 'the next year too']];

export async function list(chosen, viewer) {
  const ahead = AHEAD.some(([days]) => days === chosen.get('ahead')) ? chosen.get('ahead') : '7';
  const by = plus(viewer.today, Number(ahead));
  const filter = {};
  for (const key of ['policy', 'stage', 'handler', 'reference']) if (chosen.get(key)) filter[key] = chosen.get(key);
  const [{ policies }, { due }] = await Promise.all([
    ask('query Procedures { policies { id title } }'),
    ask(QUESTION, { by, filter, first: PAGE }),
  ]);
  const rows = rowsOf(due, viewer.today);
  const late = due.edges.filter(({ node }) => node.owed?.some(owed => owed.overdue)).length;
  const shown = table('What is due', COLUMNS, rows);
  return {
    title: 'The desk',
    sentence: sentence(due.totalCount, late, due.pageInfo.hasNextPage),
    content: [filters(chosen, ahead, policies), rows.length ? shown : '', more(due, { by, filter }, viewer.today, shown)],
  };
}

function sentence(total, late, isMore) {
  if (total === 0) return 'Nothing is due that meets this.';
  return `${plural(total, 'complaint')} with something due; ${isMore ? 'of those shown ' : ''}${late} overdue.`;
}

/** A row for each thing that is owed, a complaint's own together; the complaint with the earliest day comes first. */
function rowsOf(due, today) {
  return due.edges.flatMap(({ node: { complaint, owed } }) => (owed ?? []).map(one => ({
    look: one.overdue ? 'is-late' : isSoon(one, today) ? 'is-soon' : null,
    cells: [
      element('a', { href: `#/complaint/${encodeURIComponent(complaint.reference)}` }, complaint.reference),
      day(one.due),
      [element('span', { class: 'clause' }, one.clause), ` ${one.what}`],
      stands(one, today),
      person(complaint.handler),
      [complaint.policy.id, complaint.course.stage ? `, ${complaint.course.stage.title}` : ''],
    ],
  })));
}

function isSoon(owed, today) {
  return owed.due === today || (owed.warn !== null && owed.warn <= today);
}

function stands(owed, today) {
  if (owed.overdue) {
    const late = owed.workingDaysLate === null ? 'late' : `${plural(owed.workingDaysLate, 'working day')} late`;
    return element('span', { class: 'late' }, late);
  }
  if (owed.due === today) return element('span', { class: 'soon' }, 'due today');
  return isSoon(owed, today) ? element('span', { class: 'soon' }, 'due soon') : 'in time';
}

function filters(chosen, ahead, policies) {
  const field = (id, label, control) => element('p', {}, element('label', { for: id }, label), control);
  const select = (id, offers, current) => element('select', { id, name: id },
    ...offers.map(([value, text]) => element('option', { value, selected: value === current }, text)));
  const input = (id, hint) => element('input', { id, name: id, value: chosen.get(id), autocomplete: 'off', spellcheck: 'false', size: hint });
  // on a phone what is due comes first, and the filters open when they are wanted
  const isOpen = matchMedia('(min-width: 45rem)').matches || [...chosen.keys()].length > 0;
  return element('details', { open: isOpen }, element('summary', {}, 'Which complaints'), element('form', {
    class: 'filters', 'aria-label': 'Which complaints',
    onsubmit: event => {
      event.preventDefault();
      const wanted = new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value !== ''));
      location.hash = `/?${wanted}`;
    },
  },
  field('ahead', 'Show', select('ahead', AHEAD, ahead)),
  field('policy', 'Procedure', select('policy', [['', 'any'], ...policies.map(({ id }) => [id, id])], chosen.get('policy') ?? '')),
  field('stage', 'Stage', select('stage', [['', 'any'], ['stage-1', 'Stage 1'], ['stage-2', 'Stage 2']], chosen.get('stage') ?? '')),
  field('handler', 'Handler', input('handler', 8)),
  field('reference', 'Reference', input('reference', 12)),
  element('button', { type: 'submit' }, 'Show these'),
  element('a', { href: '#' }, 'Show all')));
}

/** The next page goes under the rows that are there. */
function more(due, asked, today, shown) {
  if (!due.pageInfo.hasNextPage) return '';
  let after = due.pageInfo.endCursor;
  const button = element('button', {
    class: 'plain', type: 'button',
    onclick: async () => {
      const next = (await ask(QUESTION, { ...asked, first: PAGE, after })).due;
      const rows = [...table('', COLUMNS, rowsOf(next, today)).querySelectorAll('tbody tr')];
      shown.querySelector('tbody').append(...rows);
      rows[0]?.querySelector('a')?.focus();
      after = next.pageInfo.endCursor;
      if (!next.pageInfo.hasNextPage) button.remove();
    },
  }, 'Show more');
  return element('p', { class: 'more' }, button);
}

function plus(iso, days) {
  const moved = new Date(iso + 'T00:00:00Z');
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
