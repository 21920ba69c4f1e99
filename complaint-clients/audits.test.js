// GraphQL over HTTP as its own specification audits it: every MUST, SHOULD and MAY.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { auditServer } from 'graphql-http';
import { serve } from './served.js';

const AUDITS = { MUST: 13, SHOULD: 23, MAY: 25 };

let server;
before(async () => { server = await serve(); });
after(async () => {
  if (server) assert.equal(await server.stop(), 0, 'it ends with 0 when it is told to');
});

const audit = path => auditServer({ url: server.origin + path });

test('all 61 audits of graphql-http pass, and none is left out', async () => {
  const results = await audit('/graphql');
  const open = results.filter(({ status }) => status !== 'ok').map(({ id, name, status, reason }) => `${id} ${name}: ${status}, ${reason}`);
  assert.deepEqual(open, []);
  const counts = Object.fromEntries(Object.keys(AUDITS).map(level => [level, results.filter(({ name }) => name.startsWith(level + ' ')).length]));
  assert.deepEqual(counts, AUDITS);
  assert.equal(new Set(results.map(({ id }) => id)).size, 61);
});

test('the audits do not pass on a path that is no GraphQL', async () => {
  const results = await audit('/health/live');
  assert.ok(results.filter(({ status }) => status === 'error').length >= AUDITS.MUST / 2);
});
