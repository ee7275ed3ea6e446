import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyNode } from '../commands.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { type Command, median, timeMs } from '../measure.ts';

const callCount = 200;

/** One more call of the library on a small text, in a program that has made some, over an empty Node. */
export const calls: Comparison = ({ cli, rounds }, report) => {
  const library = join(dirname(cli), 'index.mjs');
  if (!existsSync(library)) throw new BenchError(`${library} is not a file; run \`npm run build\` first`);
  const [few, many] = [scansOf(library, 1), scansOf(library, 1 + callCount)];
  const times = Array.from({ length: rounds }, () => {
    const callMs = (timeMs(many) - timeMs(few)) / callCount;
    return { callMs, ratio: callMs / timeMs(emptyNode) };
  });
  report({
    kind: 'calls',
    subject: 'one more scan() of a small text',
    ratio: median(times.map(({ ratio }) => ratio)),
    base: emptyNode.name,
    rounds,
    more: { millisecondsPerCall: Number(median(times.map(({ callMs }) => callMs)).toFixed(2)) },
  });
  return true;
};

/** A program that scans a text of 1 kB so many times, with the built-in rules alone. */
function scansOf(library: string, count: number): Command {
  const program = [
    `import { scan } from ${JSON.stringify(pathToFileURL(library).href)};`,
    "const text = 'export const port = 8080;\\n'.repeat(40);",
    "const target = { kind: 'text', text, path: 'src/app.ts' };",
    `for (let call = 0; call < ${count}; call++) await scan({ target, config: false, baseline: false });`,
  ].join('\n');
  return {
    name: `${count} calls of scan()`,
    program: process.execPath,
    args: ['--input-type=module', '--eval', program],
    exitCodes: [0],
  };
}
