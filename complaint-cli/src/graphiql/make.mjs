// Builds GraphiQL from its packages, at the versions of the lock file: node make.mjs WORK OUT
// WORK keeps the packages, OUT gets what the server serves under /graphiql, with the licences of all that is in it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [work, out] = process.argv.slice(2).map(folder => resolve(folder));
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`GraphiQL is built with Node 20 or later, and this is ${process.versions.node}.`);
  process.exit(3);
}
mkdirSync(work, { recursive: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const name of readdirSync(here)) {
  if (name !== 'node_modules') cpSync(join(here, name), join(work, name), { recursive: true });
}
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const inWork = { cwd: work, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
execFileSync(npm, ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=error'], inWork);
execFileSync(process.execPath, ['build.mjs', out], inWork);

// Every package's licence, in the order of the lock file.
const lock = JSON.parse(readFileSync(join(work, 'package-lock.json'), 'utf8'));
const parts = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || !existsSync(join(work, path)) || path.includes('@esbuild/') || path.endsWith('/esbuild')) continue;
  const texts = readdirSync(join(work, path)).filter(name => /^(licen[cs]e|notice|copying|thirdparty)/i.test(name)).sort();
  parts.push(`${'='.repeat(78)}\n${path.slice(path.lastIndexOf('node_modules/') + 13)} ${entry.version} (${entry.license ?? 'see below'})\n\n`
    + texts.map(name => readFileSync(join(work, path, name), 'utf8').trim()).join('\n\n'));
}
writeFileSync(join(out, 'LICENSES.txt'), parts.join('\n\n') + '\n');
