// ./redress serve as a user starts it, for the time of a test file: on any free port, with the made-up complaints, and ended
// whatever happens to the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const BUILT_WITHIN = 420_000; // the first run of a clean clone builds, and fetches what Maven and npm do not have
const ENDED_WITHIN = 10_000;

/** Starts it: `{ origin, stop }`. `stop` asks it to end, and gives what it ended with. */
export async function serve(...options) {
  const server = spawn(resolve(root, 'redress'), ['serve', '--demo', '--port', '0', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(server, 'exit');
  const kill = () => server.kill('SIGKILL');
  const leave = () => process.exit(143);
  process.once('exit', kill);
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);

  let said = '';
  server.stderr.setEncoding('utf8').on('data', text => { said = (said + text).slice(-8_000); });
  const origin = await firstLine(server, ended, () => said).catch(problem => {
    kill();
    throw problem;
  });
  // a test file that forgets it ends all the same, and the server with it
  for (const each of [server, server.stdout, server.stderr]) each.unref();
  return {
    origin,
    async stop() {
      server.kill('SIGTERM');
      const late = setTimeout(kill, ENDED_WITHIN);
      const [code, signal] = await ended;
      clearTimeout(late);
      process.removeListener('exit', kill);
      process.removeListener('SIGTERM', leave);
      process.removeListener('SIGINT', leave);
      return signal ?? code;
    },
  };
}

async function firstLine(server, ended, said) {
  let line = '';
  let timer;
  const ready = new Promise((take, refuse) => {
    server.stdout.setEncoding('utf8').on('data', text => {
      line += text;
      const found = line.match(/^Redress is at (http:\/\/127\.0\.0\.1:\d+)\/\n/);
      if (found) take(found[1]);
    });
    timer = setTimeout(() => refuse(new Error(`redress serve is not ready in ${BUILT_WITHIN / 1000} s:\n${said()}`)), BUILT_WITHIN);
    ended.then(([code, signal]) => refuse(new Error(`redress serve ended with ${signal ?? code}:\n${said()}`)), refuse);
  });
  try {
    return await ready;
  } finally {
    clearTimeout(timer);
  }
}
