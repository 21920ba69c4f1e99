// One complaint: how it stands, its picture, what may be done next and what may not, its deadlines and its history.
import { ask } from './ask.js';
import { day, element, facts, person, plural, table } from './dom.js';

const QUESTION = `query Complaint($reference: String!) {
  complaint(reference: $reference) {
    reference landlord
    handler { code name }
    policy { id title edition }
    course { stage { title } ended endedBy { noun } }
    picture { svg description }
    timetable {
      deadlines { clause what due status workingDays met waitsFor { noun } outcome { __typename ... on BeyondCalendar { why } } reason }
      rights { clause what opens closes status waitsFor { noun } reason }
      notes
    }
    next {
      open { action { noun } who until clauses }
      closed { action { noun } who clauses why }
    }
    findings { clause says }
    history { place event { noun } on by { code name } corrected text }
  }
}`;

const WHO = { LANDLORD: 'the landlord', RESIDENT: 'the resident', OTHER: 'others' };
const STANDS = { RUNNING: 'running', DUE_TODAY: 'due today', OVERDUE: 'overdue', MET: 'met', MET_LATE: 'met late', ENDED: 'ended' };
const RIGHTS = { WAITING: 'waiting', NOT_YET: 'not yet', OPEN: 'open', CLOSED: 'closed', USED: 'used' };

export async function one(reference) {
  const { complaint } = await ask(QUESTION, { reference });
  const back = element('p', {}, element('a', { href: '#' }, 'Back to the desk'));
  if (!complaint) {
    return { title: reference, sentence: 'There is no complaint of this reference, or it is not yours to see.', content: [back] };
  }
  const { timetable, next, course } = complaint;
  return {
    title: complaint.reference,
    sentence: overdue(timetable),
    content: [
      back,
      facts(
        ['Procedure', `${complaint.policy.title}, edition ${complaint.policy.edition}`],
        ['Landlord', complaint.landlord],
        ['Stage', course.stage?.title ?? 'before a formal stage'],
        ['Ended', course.ended && [day(course.ended), course.endedBy ? ` by ${course.endedBy.noun}` : '']],
        ['Handler', person(complaint.handler)]),
      complaint.picture && picture(complaint),
      next ? actions(next) : notShown('What may be done next'),
      timetable ? [deadlines(timetable.deadlines), rights(timetable.rights)] : notShown('What is owed'),
      complaint.findings && findings(complaint.findings),
      complaint.history ? history(complaint.history) : notShown('What happened'),
      timetable && notes(timetable.notes),
    ].flat(),
  };
}

function overdue(timetable) {
  if (!timetable) return 'Its dates are not shown to you.';
  const late = timetable.deadlines.filter(deadline => deadline.status === 'OVERDUE');
  return late.length === 0 ? 'Nothing is overdue.'
    : `Overdue: ${late.map(({ clause, what, workingDays }) => `${clause}, ${what}, by ${plural(Math.abs(workingDays), 'working day')}`).join('; ')}.`;
}

function notShown(what) {
  return [element('h2', {}, what), element('p', {}, 'This is not shown to you.')];
}

function actions({ open, closed }) {
  return [
    element('h2', {}, 'What may be done next'),
    open.length === 0 ? element('p', {}, 'Nothing: it is over.') : element('ul', { class: 'acts' }, ...open.map(act => element('li', {},
      element('p', {}, element('strong', {}, act.action.noun), `, by ${WHO[act.who]}`, act.until ? ' until ' : '', day(act.until)),
      element('p', { class: 'why' }, clauses(act.clauses))))),
    element('details', {},
      element('summary', {}, `What may not be done now, and why (${closed.length})`),
      element('ul', { class: 'acts closed' }, ...closed.map(act => element('li', {},
        element('p', {}, element('strong', {}, act.action.noun), `, by ${WHO[act.who]}`),
        element('p', { class: 'why' }, `${act.why} `, clauses(act.clauses)))))),
  ];
}

/** The timeline as an image of its own, so that nothing in it becomes part of this page. */
function picture(complaint) {
  return element('div', { class: 'picture', tabindex: '0', role: 'region', 'aria-label': 'The complaint on a line of time' },
    element('img', {
      src: `data:image/svg+xml,${encodeURIComponent(complaint.picture.svg)}`,
      alt: complaint.picture.description,
    }));
}

function clauses(ids) {
  return ids.length ? element('span', { class: 'clause' }, ids.join(', ')) : '';
}

function deadlines(rows) {
  return table('What the landlord owes', ['Clause', 'What', 'Due', 'How it stands', 'Why'], rows.map(row => ({
    look: row.status === 'OVERDUE' ? 'is-late' : row.status === 'DUE_TODAY' ? 'is-soon' : null,
    cells: [
      element('span', { class: 'clause' }, row.clause),
      row.what,
      row.due ? day(row.due) : without(row),
      stands(row),
      why(row),
    ],
  })));
}

function without(row) {
  if (row.waitsFor) return `waits for ${row.waitsFor.noun}`;
  return row.outcome.why ?? 'no time stated';
}

function stands(row) {
  if (!row.status) return '';
  const days = row.workingDays === null ? '' : ` by ${plural(Math.abs(row.workingDays), 'working day')}`;
  if (row.status === 'OVERDUE') return element('span', { class: 'late' }, `overdue${days}`);
  if (row.status === 'MET_LATE') return [element('span', { class: 'late' }, `met late${days}`), ' on ', day(row.met)];
  if (row.status === 'MET') return [element('span', { class: 'good' }, 'met'), ' on ', day(row.met)];
  if (row.status === 'RUNNING' && row.workingDays !== null) return `${plural(row.workingDays, 'working day')} left`;
  return STANDS[row.status];
}

function rights(rows) {
  return table('What the resident may do', ['Clause', 'What', 'Opens', 'Last day', 'How it stands', 'Why'], rows.map(row => ({
    cells: [
      element('span', { class: 'clause' }, row.clause),
      row.what,
      row.opens ? day(row.opens) : row.waitsFor ? `waits for ${row.waitsFor.noun}` : '',
      row.closes ? day(row.closes) : '',
      row.status ? RIGHTS[row.status] : '',
      why(row),
    ],
  })));
}

function why(row) {
  return element('details', {}, element('summary', { 'aria-label': `Why ${row.clause}: ${row.what}` }, 'Why'), element('pre', { class: 'reason' }, row.reason));
}

function findings(rows) {
  return rows.length === 0 ? '' : [element('h2', {}, 'What was wrong'),
    element('ul', {}, ...rows.map(row => element('li', {}, element('span', { class: 'clause' }, row.clause), ` ${row.says}`)))];
}

function history(rows) {
  return table('What happened', ['Day', 'What', 'By'], rows.map(row => ({ cells: [
    day(row.on),
    [row.event.noun, row.corrected ? ' (corrected since)' : '', row.text ? element('q', {}, row.text) : ''],
    row.by ? person(row.by) : '',
  ] })));
}

function notes(rows) {
  return rows.length === 0 ? '' : [element('h2', {}, 'Notes'), element('ul', {}, ...rows.map(note => element('li', {}, note)))];
}
