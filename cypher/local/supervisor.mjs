// Holds the Neo4j process for its owner and stops it, gracefully, when the owner says so or is gone, however it died:
// then standard input closes. Plain Node without imports of ours, so that it is small and starts at once.
// In: one line of JSON, the plan (see supervise.ts). Out: one line of JSON for "started", "failed" and "ended".
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';

const plan = await readPlan();
if (plan === null) process.exit(0);

let stopping = false;
let killTimer;
const output = openSync(plan.consoleLog, 'a', 0o600);
const server = spawn(plan.command, plan.args, {
  cwd: plan.cwd,
  stdio: ['ignore', output, output],
  windowsHide: true,
});
closeSync(output);

server.once('spawn', () => {
  report({ event: 'started', pid: server.pid });
  process.stdin.once('end', stop);
  process.stdin.once('error', stop);
  if (process.stdin.readableEnded) stop();
});
server.once('error', (error) => {
  report({ event: 'failed', message: error.message });
  release();
});
server.once('exit', (code, signal) => {
  clearTimeout(killTimer);
  report({ event: 'ended', code, signal, expected: stopping });
  release();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
// The owner may be gone: then nobody reads what is reported.
process.stdout.on('error', () => {});

function stop() {
  if (stopping) return;
  stopping = true;
  if (plan.stopCommand !== null) {
    const [command, ...args] = plan.stopCommand;
    spawn(command, args, { stdio: 'ignore', windowsHide: true }).once('error', () => server.kill());
  } else server.kill('SIGTERM');
  killTimer = setTimeout(() => server.kill('SIGKILL'), plan.graceMs);
}

/** Gives the data folder free, unless another holds it by now. */
function release() {
  try {
    if (JSON.parse(readFileSync(plan.lock, 'utf8')).token === plan.token) {
      rmSync(plan.state, { force: true });
      rmSync(plan.lock, { force: true });
    }
  } catch {
    // No lock is as good as one given back.
  }
  process.stdin.destroy();
}

function report(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

/** The first line of standard input; null when the owner is gone before it is whole. */
function readPlan() {
  return new Promise((resolve) => {
    let text = '';
    const onData = (chunk) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end < 0) return;
      process.stdin.off('data', onData);
      process.stdin.resume();
      resolve(JSON.parse(text.slice(0, end)));
    };
    process.stdin.setEncoding('utf8').on('data', onData);
    process.stdin.once('end', () => resolve(null));
  });
}
