/** `npm run bench [name…]`: measures against named peers in the same run and prints ratios; never a test. */
import { cpus, totalmem } from 'node:os';
import { benchImport } from './import.ts';
import { benchList } from './list.ts';
import { benchParse } from './parse.ts';
import { benchSearch } from './search.ts';
import { benchWindow } from './window.ts';

const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  parse: benchParse,
  import: benchImport,
  list: benchList,
  window: benchWindow,
  search: benchSearch,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(1);
}

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`## ${name}\n\n${await bench()}\n`);
}
