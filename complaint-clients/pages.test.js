// The pages in headless Chromium with no network but the server itself. Pictures of each are kept in target/pages, to be looked at.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { root, serve } from './served.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find(path => path && existsSync(path));
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740, isMobile: true, hasTouch: true } };
const WITHIN = 30_000;
const pictures = new URL('target/pages/', import.meta.url);

let server;
let browser;
before(async () => {
  assert.ok(CHROMIUM, 'there is no Chromium; on Debian: apt install chromium');
  mkdirSync(pictures, { recursive: true });
  server = await serve();
  browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
});
after(async () => {
  await browser?.close();
  if (server) assert.equal(await server.stop(), 0, 'it ends with 0 when it is told to');
});

/** A page of that size, and all that it complains of or asks elsewhere. */
async function open(path, size = 'desktop') {
  const page = await browser.newPage();
  const wrong = [];
  page.setDefaultTimeout(WITHIN);
  page.on('console', message => { if (['error', 'warn'].includes(message.type())) wrong.push(`console: ${message.text()}`); });
  page.on('pageerror', error => wrong.push(`error: ${error.message}`));
  page.on('requestfailed', request => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()}`);
  });
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.origin && !['data:', 'blob:'].includes(protocol)) wrong.push(`asked elsewhere: ${request.url()}`);
  });
  page.on('response', response => { if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`); });
  await page.setViewport(SIZES[size]);
  await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
  return { page, wrong };
}

const picture = (page, name) => page.screenshot({ path: new URL(`${name}.png`, pictures).pathname, fullPage: true });

/** What axe finds, each by its rule and where. */
async function violations(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const text = (page, selector) => page.$eval(selector, element => element.textContent.trim());
const rows = page => page.$$eval('table tbody tr', all => all.map(row => [...row.cells].map(cell => cell.textContent.trim())));
const width = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function desk(size) {
  const opened = await open('/', size);
  await opened.page.waitForSelector('table tbody tr');
  return opened;
}

async function complaint(reference, size) {
  const opened = await open(`/#/complaint/${reference}`, size);
  await opened.page.waitForSelector('.picture img');
  return opened;
}

for (const size of Object.keys(SIZES)) {
  test(`the desk shows the overdue first, each with its clause, days late and handler (${size})`, async () => {
    const { page, wrong } = await desk(size);
    assert.match(await text(page, '#said'), /^\d+ complaints with something due; .*\d+ overdue\.$/);
    assert.match(await text(page, '.banner'), /^Synthetic data/);
    const shown = await rows(page);
    const [reference, , owed, stands, handler] = shown[0];
    assert.match(reference, /^DEMO-\d{4}$/);
    assert.match(owed, /^[A-Z]{3}-\d+ /);
    assert.match(stands, /^\d+ working days? late$/);
    assert.ok(handler.length > 0);
    const late = shown.map(row => / late$/.test(row[3]));
    // by complaint: those that owe the earliest come first, so no complaint is overdue after one that is not
    const references = [...new Set(shown.map(row => row[0]))];
    const lateOnes = references.map(one => shown.some((row, i) => row[0] === one && late[i]));
    assert.deepEqual(lateOnes, [...lateOnes].sort((a, b) => b - a));
    assert.ok(lateOnes.filter(Boolean).length >= 5, `${lateOnes.filter(Boolean).length} are overdue`);
    assert.ok(await width(page) <= 0, 'nothing is to be scrolled sideways but tables');
    assert.deepEqual(await violations(page), []);
    await picture(page, `desk-${size}`);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`one complaint has its picture, what may be done next and why not (${size})`, async () => {
    const { page, wrong } = await complaint('DEMO-0001', size);
    assert.equal(await text(page, 'h1'), 'DEMO-0001');
    const said = await text(page, 'main');
    assert.match(said, /What may be done next/);
    assert.match(said, /EMH-14/);
    assert.match(await page.$eval('.picture img', image => image.alt), /stage 2 response/);
    assert.ok(await page.$eval('.picture img', image => image.complete && image.naturalWidth > 500), 'it is drawn');
    assert.deepEqual(await violations(page), []);
    await picture(page, `complaint-${size}`);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`GraphiQL is there with its worked examples (${size})`, async () => {
    const { page, wrong } = await open('/graphiql', size);
    await page.waitForSelector('.graphiql-query-editor .view-lines');
    assert.ok((await page.$$('.graphiql-tab')).length >= 9);
    assert.deepEqual(await violations(page), []);
    await picture(page, `graphiql-${size}`);
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test('GraphiQL runs a query and completes a field', async () => {
  const { page, wrong } = await open('/graphiql');
  await page.waitForSelector('.graphiql-query-editor .view-lines');
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(() => /EMH-3/.test(document.querySelector('.result-window, .graphiql-response')?.textContent ?? ''));
  await picture(page, 'graphiql-answered');
  // a new document, and the first letters of a field of Query
  const { x, y } = await (await page.$('.graphiql-query-editor')).boundingBox();
  await page.mouse.click(x + 120, y + 120);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.type('{ elig', { delay: 40 });
  await page.keyboard.down('Control');
  await page.keyboard.press('Space');
  await page.keyboard.up('Control');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.suggest-widget .monaco-list-row')].some(row => /eligibility/.test(row.textContent)));
  await picture(page, 'graphiql-completing');
  assert.deepEqual(wrong, []);
  await page.close();
});

test('the filters narrow the desk, and the address keeps what was chosen', async () => {
  const { page, wrong } = await desk('desktop');
  const all = (await rows(page)).length;
  await page.select('#policy', 'emh');
  await page.$eval('#policy', select => select.form.requestSubmit());
  await page.waitForFunction(before => {
    const shown = document.querySelectorAll('table tbody tr');
    return shown.length > 0 && shown.length < before && [...shown].every(row => row.cells[5].textContent.startsWith('emh'));
  }, {}, all);
  assert.match(page.url(), /policy=emh/);
  await page.reload({ waitUntil: 'networkidle0' });
  await page.waitForSelector('table tbody tr');
  assert.ok((await rows(page)).every(row => row[5].startsWith('emh')));
  assert.deepEqual(wrong, []);
  await page.close();
});

test('a complaint is reached and left again by the keyboard alone', async () => {
  const { page, wrong } = await desk('desktop');
  const first = (await rows(page))[0][0];
  let reached = '';
  for (let i = 0; i < 40 && reached !== first; i++) {
    await page.keyboard.press('Tab');
    reached = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  }
  assert.equal(reached, first);
  await page.keyboard.press('Enter');
  await page.waitForFunction(reference => document.querySelector('h1')?.textContent === reference, {}, first);
  await page.waitForSelector('.picture img');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'heading', 'a reader is told of the new page');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'The desk');
  assert.deepEqual(wrong, []);
  await page.close();
});

test('a resident sees no desk, and a complaint that is not theirs is none', async () => {
  const { page } = await desk('desktop');
  await page.select('#as', 'demo-resident');
  await page.waitForFunction(() => !document.querySelector('table tbody tr'));
  await page.goto(`${server.origin}/#/complaint/DEMO-0002`);
  await page.waitForFunction(() => /no complaint of this reference/.test(document.querySelector('#said').textContent));
  assert.deepEqual(await violations(page), []);
  await page.close();
});

// --- pages that commands write ----------------------------------------------------------------------------------------

const EX = 'docs/examples/ex-1.yaml';
const WRITTEN = {
  'a complaint on a line of time': ['case', 'show', EX, '--as-of', '2027-02-15'],
  'two procedures': ['policy', 'compare', 'emh', 'association', '--received', '2026-12-18'],
  'a quarter of the calendar': ['calendar', 'show', '--quarter', '2026-Q4'],
  'the figures of a quarter': ['report', 'quarterly', 'association', '--cases', 'docs/examples/quarter', '--quarter', '2026-Q4'],
  'how times were kept': ['report', 'timeliness', '--cases', 'docs/examples/quarter', '--from', '2026-10-01', '--to', '2026-12-31'],
  'a letter': ['letter', 'write', 'refusal', 'docs/examples/cases/refused.yaml', '--as-of', '2026-12-22'],
};

for (const [name, command] of Object.entries(WRITTEN)) {
  test(`a page that is written stands on its own, on a desk, on a phone and on paper: ${name}`, async () => {
    const { stdout } = spawnSync(join(root, 'redress'), [...command, '--format', 'html'], { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 });
    assert.match(stdout, /^<!DOCTYPE html>/i);
    const page = await browser.newPage();
    const asked = [];
    page.on('request', request => { if (!['data:', 'about:'].includes(new URL(request.url()).protocol)) asked.push(request.url()); });
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewport(viewport);
      await page.setContent(stdout);
      assert.equal(await page.$$eval('h1', all => all.length), 1, size);
      assert.deepEqual(await violations(page), [], size);
      await picture(page, `written-${command.slice(0, 2).join('-')}-${size}`);
    }
    await page.emulateMediaType('print');
    await page.setViewport(SIZES.desktop);
    await page.setContent(stdout);
    assert.deepEqual(await violations(page), [], 'on paper');
    assert.deepEqual(asked, [], 'nothing is fetched');
    await page.close();
  });
}
