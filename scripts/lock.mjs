import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const BEAT_MS = 2000;
const SILENT_MS = 30_000;

/**
 * Returns what `work` returns, having kept every other process that uses the same lock directory waiting. A lock whose
 * owner has died, or has been silent for half a minute, is taken over.
 *
 * @template T
 * @param {string} directory
 * @param {() => T | Promise<T>} work
 * @param {() => void} [onWait] called once, when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(directory, work, onWait = () => {}) {
  for (let waited = false; !take(directory); waited = true) {
    if (isStale(directory)) {
      takeAway(directory);
    } else {
      if (!waited) onWait();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const release = () => rmSync(directory, { recursive: true, force: true });
  const beat = setInterval(() => touch(directory), BEAT_MS);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

/** @param {string} directory */
function take(directory) {
  try {
    mkdirSync(directory); // atomic: only one process succeeds
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(directory, 'owner'), `${hostname()} ${process.pid}`);
  return true;
}

/** @param {string} directory */
function touch(directory) {
  try {
    utimesSync(directory, new Date(), new Date());
  } catch {
    // Taken over while this machine slept: the other one does the same work.
  }
}

/** @param {string} directory */
function isStale(directory) {
  try {
    if (Date.now() - statSync(directory).mtimeMs > SILENT_MS) return true;
    const [host, pid] = readFileSync(join(directory, 'owner'), 'utf8').split(' ');
    return host === hostname() && !isRunning(Number(pid));
  } catch {
    return false; // just released, or its owner has not signed yet
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} directory */
function takeAway(directory) {
  const aside = `${directory}.${process.pid}`;
  try {
    renameSync(directory, aside); // atomic too: of two who find it stale, one moves it
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Somebody else was quicker.
  }
}
