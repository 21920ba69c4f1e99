// The schema as @graphql-inspector and graphql-eslint judge it: what is served is what is committed, nothing breaks a client that was not
// declared, every document that we ship is valid, and the conventions of GraphQL and Relay hold.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CriticalityLevel, diff, validate } from '@graphql-inspector/core';
import { ESLint } from 'eslint';
import { Source, buildSchema } from 'graphql';
import config, { exceptions, isExcepted, judged, place } from './eslint.config.js';
import { root, serve } from './served.js';

const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const committed = read(place);
const pages = ['complaint-cli', 'src', 'main', 'resources', 'dev', 'redress', 'cli', 'serve', 'desk'];
const LIMITS = { maxDepth: 10, maxAliasCount: 20, maxTokenCount: 2_000 }; // the server's own

let server;
before(async () => { server = await serve(); });
after(async () => {
  if (server) assert.equal(await server.stop(), 0, 'it ends with 0 when it is told to');
});

// --- changes ------------------------------------------------------------------------------------------------------------

const changes = async (from, to) => diff(buildSchema(from), buildSchema(to));

async function breaking(from, to) {
  return (await changes(from, to)).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message);
}

test('the schema that is served is the one that is committed', async () => {
  const response = await fetch(`${server.origin}/schema.graphqls`);
  assert.equal(response.status, 200);
  const found = (await changes(committed, await response.text())).map(({ message }) => message);
  assert.deepEqual(found, []);
});

/** As clients were given it: at the last tag that has it, else before its last change. Absent while there is only one. */
function earlier() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const at = commit => {
    try {
      return git('show', `${commit}:${place}`);
    } catch {
      return undefined; // it is not in that commit
    }
  };
  const tags = git('tag', '--merged', 'HEAD', '--sort=-creatordate').split('\n').filter(Boolean);
  for (const tag of tags) {
    const then = at(tag);
    if (then) return then;
  }
  const commits = git('log', '-2', '--format=%H', '--', place).split('\n').filter(Boolean);
  return commits.map(at).find(then => then && then !== committed);
}

test('nothing breaks a client that was not declared', async () => {
  let declared = [];
  try {
    declared = read('docs', 'graphql', 'breaking-changes.txt').split('\n');
  } catch {
    // nothing is declared
  }
  const before = earlier() ?? committed;
  const undeclared = (await breaking(before, committed)).filter(message => !declared.includes(message));
  assert.deepEqual(undeclared, [], 'declare it in docs/graphql/breaking-changes.txt, or add instead of changing');
});

test('each change that would break a client is seen', async () => {
  const breaks = {
    'a field that goes': [/\n  """[^"]+"""\n  version: Int!(?=\n)/, ''],
    'an answer that may be null now': ['version: Int!', 'version: Int'],
    'an argument that is needed now': ['filter: ComplaintFilter\n', 'filter: ComplaintFilter!\n'],
    'a value of an enum that goes': [/\n  """[^"]+"""\n  MET_LATE(?=\n)/, ''],
    'a member of a union that goes': ['union Due = DueBy | AgreedFor', 'union Due = DueBy'],
    'an interface that a type no longer has': ['type Complaint implements Node', 'type Complaint'],
    'an input that takes one of its fields alone now': ['input ComplaintFilter ', 'input ComplaintFilter @oneOf '],
    'a field of an input that is needed now': [/(?<=input PersonInput \{[^}]*)standing: Standing(?=\n)/, 'standing: Standing!'],
  };
  for (const [name, [from, to]] of Object.entries(breaks)) {
    const after = committed.replace(from, to);
    assert.notEqual(after, committed, `${name}: the schema has other words now`);
    assert.notDeepEqual(await breaking(committed, after), [], name);
  }
  const more = committed.replace('version: Int!', 'version: Int!\n  more: Int');
  assert.deepEqual(await breaking(committed, more), [], 'more is no break');
});

// --- documents ----------------------------------------------------------------------------------------------------------

/** Every document that is shipped: GraphiQL's examples, the desk's questions, and what the typed client asks. */
function documents() {
  const examples = read('complaint-cli', 'src', 'graphiql', 'examples.graphql').split(/^# ---\n/m)
    .map((text, i) => new Source(text, `example ${i + 1}`));
  const desk = readdirSync(join(root, ...pages)).filter(name => name.endsWith('.js')).flatMap(name =>
    [...read(...pages, name).matchAll(/[`']((?:query|mutation|subscription) \w+[^`']*)[`']/g)].map(([, text]) => new Source(text, name)));
  assert.ok(examples.length >= 9 && desk.length >= 4, `${examples.length} examples, ${desk.length} questions of the desk`);
  return [...examples, ...desk, new Source(read('complaint-clients', 'client', 'operations.graphql'), 'operations.graphql')];
}

const invalid = sources => validate(buildSchema(committed), sources, LIMITS)
  .flatMap(({ source, errors, deprecated }) => [...errors, ...deprecated].map(({ message }) => `${source.name}: ${message}`));

test('every document that is shipped is valid, uses nothing deprecated, and is within the limits', () => {
  for (const source of documents()) assert.deepEqual(invalid([source]), []);
});

test('a document that is not valid is seen', () => {
  assert.deepEqual(invalid([new Source('query Wrong { viewer { role shoeSize } }', 'wrong')]),
    ['wrong: Cannot query field "shoeSize" on type "Viewer".']);
  const many = Array.from({ length: 21 }, (_, i) => `a${i}: __typename`).join(' ');
  assert.equal(invalid([new Source(`query Many { ${many} }`, 'many')]).length, 1);
});

// --- conventions --------------------------------------------------------------------------------------------------------

async function lint(using, text = committed) {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: using });
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, place) });
  return messages;
}

test('graphql-eslint finds nothing', async () => {
  assert.deepEqual(await lint(config), []);
});

test('each exception is needed, and as often as it says', async () => {
  const found = await lint([judged]);
  for (const { rule, says, times } of exceptions) {
    const excepted = found.filter(({ ruleId, message }) => ruleId === `@graphql-eslint/${rule}` && says.test(message)).length;
    assert.ok(times === undefined ? excepted > 0 : excepted === times, `${rule} ${says}: ${excepted} times`);
  }
  assert.deepEqual(found.filter(message => !isExcepted(message)), []);
});

test('a schema without its descriptions and conventions is found out', async () => {
  const found = async text => [...new Set((await lint(config, text)).map(({ ruleId }) => ruleId.replace('@graphql-eslint/', '')))].sort();
  assert.deepEqual(await found(committed.replace('"""How firmly a document puts a clause."""\n', '')), ['require-description']);
  assert.deepEqual(await found(committed.replace('  hasNextPage: Boolean!', '  has_next: Boolean!')), ['naming-convention', 'relay-page-info']);
});
