// The typed client against the server: it was generated from the schema and compiled before this runs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Redress } from './target/js/client.js';
import { serve } from './served.js';

const WITHIN = 20_000;
let server;
let redress;

before(async () => {
  server = await serve();
  redress = Redress.at(server.origin);
});
after(async () => {
  redress?.end();
  if (server) assert.equal(await server.stop(), 0, 'it ends with 0 when it is told to');
});

const pause = () => new Promise(done => setTimeout(done, 400));

/** What comes within the time, in order; `begin` is given who is told and who is told of a failure. */
async function heard(many, begin, meanwhile) {
  const all = [];
  let stop = () => {};
  let timer;
  try {
    return await new Promise((take, refuse) => {
      timer = setTimeout(() => refuse(new Error(`only ${all.length} of ${many} came in ${WITHIN / 1000} s`)), WITHIN);
      stop = begin(one => {
        all.push(one);
        if (all.length === many) take(all);
      }, refuse);
      Promise.resolve(meanwhile?.()).catch(refuse);
    });
  } finally {
    clearTimeout(timer);
    stop();
  }
}

// --- queries ------------------------------------------------------------------------------------------------------------

test('whoever brings no token to the demonstration is a manager on Monday 15 March 2027', async () => {
  assert.deepEqual(await redress.today(), { role: 'MANAGER', today: '2027-03-15' });
});

test('a token stands for a role', async () => {
  const resident = Redress.at(server.origin, 'server-sent-events', 'demo-resident');
  assert.equal((await resident.today())?.role, 'RESIDENT');
  assert.equal((await resident.complaint('DEMO-0001'))?.version, 6);
  assert.equal(await resident.complaint('DEMO-0002'), null, 'another\'s complaint and a missing one answer alike');
  assert.equal(await resident.complaint('NONE'), null);
  resident.end();
});

test('a question without a case: EMH-5 is due on Wednesday 13 January 2027', async () => {
  const { deadlines, eligibility } = await redress.withoutACase('2026-12-18');
  assert.equal(deadlines?.deadlines.find(({ clause }) => clause === 'EMH-5')?.due, '2027-01-13');
  assert.equal(eligibility?.ruling.__typename, 'Undecided');
});

test('a complaint is found by its reference and again by its id', async () => {
  const complaint = await redress.complaint('DEMO-0001', '2027-02-15');
  assert.deepEqual(complaint.history.map(({ event }) => event.name).slice(0, 2), ['first-contact', 'stage-1-acknowledged']);
  assert.equal(complaint.deadlines.find(({ clause }) => clause === 'EMH-5').status, 'MET');
  assert.equal(await redress.again(complaint.id), 'DEMO-0001');
});

test('pages of any size hold each complaint once, in one order', async () => {
  const orders = [];
  for (const first of [7, 20, 100]) {
    const references = [];
    for await (const page of redress.complaints(first)) {
      assert.ok(page.edges.length <= first);
      assert.equal(page.totalCount, 60);
      references.push(...page.edges.map(({ node }) => node.reference));
    }
    assert.equal(new Set(references).size, 60);
    orders.push(references);
  }
  assert.deepEqual(orders[1], orders[0]);
  assert.deepEqual(orders[2], orders[0]);
});

test('what is due comes the earliest first, and says how late it is', async () => {
  const days = [];
  for await (const page of redress.due('2027-03-15', 5)) {
    for (const { node } of page.edges) {
      assert.ok(node.owed.length > 0, node.complaint.reference);
      for (const { due, overdue, workingDaysLate } of node.owed) {
        assert.equal(overdue, due < '2027-03-15');
        assert.equal(workingDaysLate === null, !overdue);
      }
      days.push(node.owed[0].due);
    }
  }
  assert.ok(days.length >= 10, `${days.length} are due`);
  assert.deepEqual(days, [...days].sort());
});

test('what cannot be answered says its code', async () => {
  await assert.rejects(async () => { for await (const _ of redress.complaints(1000)) break; },
    error => error.graphQLErrors?.[0]?.extensions?.code === 'LIMIT_PAGE');
});

// --- changes ------------------------------------------------------------------------------------------------------------

let number = 0;
/** A complaint of this test's own, in its first version. */
async function opened() {
  const reference = `TS-${++number}`;
  const done = await redress.open({
    reference, clientMutationId: `open-${reference}`, policy: 'emh', landlord: 'demo-homes', on: '2027-03-01', by: 'P7',
    people: [{ code: 'P7', standing: 'TENANT' }],
  });
  assert.deepEqual(done.userErrors, []);
  assert.equal(done.complaint.version, 1);
  return { reference, follows: done.follows };
}

test('a change gives the complaint as it now is and what follows', async () => {
  const { reference, follows } = await opened();
  // five and fifteen working days from Monday 1 March 2027
  assert.equal(follows.find(({ clause }) => clause === 'EMH-3').to, 'due by 2027-03-08');
  assert.equal(follows.find(({ clause }) => clause === 'EMH-5').to, 'due by 2027-03-22');
  const done = await redress.acknowledge({ reference, expectedVersion: 1, clientMutationId: 'a', on: '2027-03-02' });
  assert.deepEqual(done.userErrors, []);
  assert.deepEqual(done.complaint, { reference, version: 2 });
});

test('what is delivered twice is done once', async () => {
  const { reference } = await opened();
  const input = { reference, expectedVersion: 1, clientMutationId: 'twice', on: '2027-03-03' };
  const first = await redress.update(input);
  const second = await redress.update(input);
  assert.deepEqual([first.repeated, second.repeated], [false, true]);
  assert.deepEqual(second.complaint, first.complaint);
  assert.equal((await redress.complaint(reference)).history.length, 2);
});

test('a refusal is data, with its clause and the path of the input', async () => {
  const { reference } = await opened();
  const early = await redress.escalate({ reference, expectedVersion: 1, clientMutationId: 'e', on: '2027-03-02' });
  assert.equal(early.complaint?.version ?? 1, 1);
  assert.equal(early.userErrors.length, 1);
  const [error] = early.userErrors;
  assert.match(error.code, /^[A-Z_]+$/);
  assert.match(error.clause ?? '', /^EMH-/);
  assert.ok(error.message.length > 10);
  assert.equal(error.path[0], 'input');
  assert.equal((await redress.complaint(reference)).version, 1, 'nothing was recorded');
});

test('a change for an older version is told of the conflict', async () => {
  const { reference } = await opened();
  await redress.update({ reference, expectedVersion: 1, clientMutationId: 'x', on: '2027-03-03' });
  const late = await redress.update({ reference, expectedVersion: 1, clientMutationId: 'y', on: '2027-03-04' });
  assert.deepEqual(late.userErrors.map(({ code }) => code), ['CONFLICT']);
});

// --- following ----------------------------------------------------------------------------------------------------------

for (const protocol of ['graphql-transport-ws', 'server-sent-events']) {
  test(`changes of a complaint are followed by ${protocol}, and none is missed by whoever comes back`, async () => {
    const follower = Redress.at(server.origin, protocol);
    try {
      const { reference } = await opened();
      const change = i => redress.update({ reference, expectedVersion: i, clientMutationId: `${reference}-${i}`, on: '2027-03-04' });
      const changed = i => async () => assert.deepEqual((await change(i)).userErrors, []);
      const following = after => (told, failed) => follower.changes(reference, after, told, failed);
      // what happens while it follows: nothing tells a client that its subscription has begun, so changes are made until one comes
      let version = 1;
      let came = false;
      const [live] = await heard(1, following(undefined), async () => {
        while (!came) {
          await pause();
          if (!came) await changed(version++)();
        }
      }).finally(() => { came = true; });
      assert.equal(live.event.event.name, 'resident-updated');
      const seen = live.event.place;
      assert.ok(seen > 1 && seen <= version, `${seen} of ${version}`);
      for (; version < seen + 2; version++) await changed(version)();
      // away, and back after the position that was seen last
      const missed = await heard(2, following(live.position));
      assert.deepEqual(missed.map(({ event }) => event.place), [seen + 1, seen + 2]);
      assert.notEqual(missed[0].position, missed[1].position);
      // what was missed, and then what happens
      const more = await heard(version - seen, following(missed[0].position), changed(version));
      assert.deepEqual(more.map(({ event }) => event.place), Array.from({ length: version - seen }, (_, i) => seen + 2 + i));
    } finally {
      follower.end();
    }
  });

  test(`what comes due is told by ${protocol}`, async () => {
    const follower = Redress.at(server.origin, protocol);
    try {
      const coming = await heard(3, (told, failed) => follower.comesDue(told, failed));
      for (const { on, standing, owed } of coming) {
        assert.equal(on, '2027-03-15');
        assert.match(standing, /^[A-Z_]+$/);
        assert.match(owed.clause, /^[A-Z]{3}-\d+$/);
      }
    } finally {
      follower.end();
    }
  });

  test(`a resident follows nobody else's complaint by ${protocol}`, async () => {
    const resident = Redress.at(server.origin, protocol, 'demo-resident');
    try {
      await assert.rejects(heard(1, (told, failed) => resident.changes('DEMO-0002', '0', told, failed)));
    } finally {
      resident.end();
    }
  });
}
