// Builds the site when something has changed and serves it until Ctrl-C.
import { connect } from 'node:net';
import process from 'node:process';

import { buildSite } from './build.mjs';

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`PORT=${process.env.PORT}: not a port number`);
if (await isTaken(port)) {
  const other = port === 4173 ? 4174 : port + 1;
  fail(`Le port ${port} est déjà pris · Port ${port} is already in use: PORT=${other} npm start`);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => process.exit(0));
endWithNpm();

const code = await buildSite();
if (code !== 0) process.exit(code);

const { preview } = await import('vite');
const server = await preview({ preview: { port, strictPort: true, open: false }, logLevel: 'warn' });
const { base } = server.config; // '/', './' or the folder of a project page
console.log(`Escale : http://localhost:${port}${base.length > 1 && base.startsWith('/') ? base : ''}`);

/**
 * Both addresses of localhost are asked: a server on the other one would answer in our place without any error.
 *
 * @param {number} port
 */
async function isTaken(port) {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(
      (host) =>
        new Promise((resolve) => {
          const socket = connect({ host, port }, () => {
            socket.destroy();
            resolve(true);
          }).on('error', () => resolve(false));
        }),
    ),
  );
  return answers.includes(true);
}

/** A SIGTERM that npm gets ends npm and its shell only, so we look whether our parent is still there. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
