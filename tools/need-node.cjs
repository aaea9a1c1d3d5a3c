// Loaded first by every script (`node -r`): an old Node would end with a riddle, or better-sqlite3 without a word.
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Lectern's scripts need Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'On Linux (x64) `npm ci` brings one; if it is missing, run `npm ci --include=optional`.\n' +
      'Elsewhere install it from https://nodejs.org\n',
  );
  process.exit(1);
}
