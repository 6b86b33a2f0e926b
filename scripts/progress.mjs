import { spawn } from 'node:child_process';

/**
 * Returns the exit code and the output of a command that runs out of sight. Once it lasts longer than two seconds, stderr
 * shows how long it has been running: one line that counts on a terminal, a line every five seconds elsewhere.
 *
 * @param {string} label what the reader is waiting for
 * @param {readonly [string, ...string[]]} command
 * @param {{ env?: NodeJS.ProcessEnv, limitSeconds?: number, endWith?: NodeJS.Signals }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runWithProgress(label, [file, ...args], { env = process.env, limitSeconds, endWith = 'SIGTERM' } = {}) {
  const windows = process.platform === 'win32';
  // A group of its own lets a time limit end the grandchildren too; a shell is what finds npm.cmd on Windows.
  const child = spawn(file, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell: windows && file === 'npm',
  });
  const end = () => {
    try {
      if (child.pid) process.kill(windows ? child.pid : -child.pid, endWith);
    } catch {
      // It has already gone.
    }
  };
  process.once('exit', end);

  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  const stop = showSeconds(label);
  const limit = limitSeconds
    ? setTimeout(() => {
        keep(Buffer.from(`\nstopped after ${limitSeconds} s`));
        end();
      }, limitSeconds * 1000)
    : undefined;

  return new Promise((resolve) => {
    const finish = (/** @type {number} */ code) => {
      clearTimeout(limit);
      process.off('exit', end);
      stop(code === 0 ? 'done' : 'failed');
      resolve({ code, output });
    };
    child.on('error', (error) => {
      keep(Buffer.from(error.message));
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Returns the function that ends a running "label … 12 s" on stderr.
 *
 * @param {string} label
 * @returns {(result: string) => void}
 */
export function showSeconds(label) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const terminal = process.stderr.isTTY;
  const timer = setInterval(
    () => {
      if (seconds() >= 2)
        process.stderr.write(terminal ? `\r${label} … ${seconds()} s` : `${label} … ${seconds()} s\n`);
    },
    terminal ? 1000 : 5000,
  );
  return (result) => {
    clearInterval(timer);
    if (seconds() >= 2) process.stderr.write(`${terminal ? '\r' : ''}${label}: ${result}, ${seconds()} s\n`);
  };
}
