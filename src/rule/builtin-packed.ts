import { openSync, readFileSync, readSync } from 'node:fs';
import type { RuleSet } from '../model/rule-set.ts';
import type { RuleSamples } from './builtin.ts';
import { unpackRules } from './packed.ts';

let pack: RuleSet | undefined;

/**
 * The rule pack in the bundle, read from the file beside it. The file stays open: a scan reads only the texts of the
 * few rules it needs.
 */
export function builtinRules(): RuleSet {
  return (pack ??= {
    ...openPack(`${__dirname}/pack.bin`),
    searchTables: () => readFileSync(`${__dirname}/tables.bin`),
    packed: () => readFileSync(`${__dirname}/pack.bin`),
  });
}

function openPack(path: string): RuleSet {
  const fd = openSync(path, 'r');
  return unpackRules((start, end) => {
    const bytes = Buffer.allocUnsafe(end - start);
    if (readSync(fd, bytes, 0, bytes.length, start) < bytes.length) throw new RangeError(`${path} is cut short`);
    return bytes;
  });
}

export function builtinSamples(): readonly RuleSamples[] {
  return JSON.parse(readFileSync(`${__dirname}/samples.bin`).reverse().toString());
}
