import { itemAt } from '../foundation/item-at.ts';
import { indexesOf, type RuleEntry, type RuleSet, type ServiceNames } from '../model/rule-set.ts';
import type { Rule, RuleKind } from '../model/rule.ts';

/**
 * The rule pack as one file, so that a start reads it without decoding anything: the number of rules, the kind of each
 * in a byte, how far each looks before its keyword and after it, where each text ends, and the texts. These are JSON:
 * first all entries as one list, then each rule on a line, then the service names. Numbers are 32 bits, little endian.
 * Examples and look-alikes are left out.
 */
const numberBytes = 4;
const kinds: readonly RuleKind[] = ['provider', 'context', 'generic'];

/** Packs rules that are proven to end. */
export function packRules(ruleSet: RuleSet): Uint8Array {
  const rules = indexesOf(ruleSet).map((index) =>
    JSON.stringify({ ...ruleSet.load(index), examples: [], lookalikes: [] }, writePattern),
  );
  const names = JSON.stringify([...(ruleSet.serviceNames?.() ?? [])]);
  const texts = [...ruleSet.entries().map((entry) => JSON.stringify(entry)), ...rules, names].map((text) =>
    Buffer.from(text),
  );
  const kindBytes = Buffer.from(indexesOf(ruleSet).map((index) => kinds.indexOf(ruleSet.kindOf(index))));
  const reaches = indexesOf(ruleSet).flatMap((index) => [ruleSet.reach(index).before, ruleSet.reach(index).after]);
  let end = 0;
  const ends = texts.map(({ length }) => (end += 1 + length));
  const listed = texts.flatMap((text, index) => [Buffer.from(separatorBefore(index, ruleSet.count)), text]);
  return Buffer.concat([toNumber(ruleSet.count), kindBytes, ...[...reaches, ...ends].map(toNumber), ...listed]);
}

/** The byte before each text. */
function separatorBefore(text: number, count: number): string {
  if (text === 0) return '[';
  if (text === count) return ']';
  return text < count ? ',' : '\n';
}

function toNumber(value: number): Buffer {
  const bytes = Buffer.alloc(numberBytes);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Reads the bytes of a file from `start` to `end`. */
export type FileReader = (start: number, end: number) => Buffer;

/** The set in a file made by `packRules`; only what is asked for is read. */
export function unpackRules(read: FileReader): RuleSet {
  const count = read(0, numberBytes).readUInt32LE();
  const kindsEnd = numberBytes + count;
  const reachesEnd = kindsEnd + 2 * count * numberBytes;
  const textsAt = reachesEnd + (2 * count + 1) * numberBytes;
  const head = read(0, textsAt);
  const endOf = (text: number): number => textsAt + head.readUInt32LE(reachesEnd + text * numberBytes);
  const textAt = (text: number): string => read((text === 0 ? textsAt : endOf(text - 1)) + 1, endOf(text)).toString();
  const entries: RuleEntry[] = [];
  let all: readonly RuleEntry[] | undefined;
  const rules: Rule[] = [];
  let names: ServiceNames | undefined;
  return {
    count,
    kindOf: (index) => itemAt(kinds, head.readUInt8(numberBytes + index)),
    isProven: () => true,
    reach: (index) => ({
      before: head.readUInt32LE(kindsEnd + 2 * index * numberBytes),
      after: head.readUInt32LE(kindsEnd + (2 * index + 1) * numberBytes),
    }),
    entry: (index) => (entries[index] ??= all?.[index] ?? JSON.parse(textAt(index))),
    entries: () => (all ??= JSON.parse(read(textsAt, endOf(count - 1) + 1).toString())),
    load: (index) => (rules[index] ??= JSON.parse(textAt(count + index), readPattern)),
    serviceNames: () => (names ??= new Map(JSON.parse(textAt(2 * count)))),
  };
}

function writePattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? { source: value.source, flags: value.flags } : value;
}

function readPattern(_key: string, value: unknown): unknown {
  return isPattern(value) ? new RegExp(value.source, value.flags) : value;
}

function isPattern(value: unknown): value is { readonly source: string; readonly flags: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    'flags' in value &&
    typeof value.source === 'string' &&
    typeof value.flags === 'string'
  );
}

/**
 * The samples that `rules check` grows, by index of the rule: JSON with its bytes reversed, since pieces of samples
 * look like tokens to scanners.
 */
export function packSamples(samples: readonly Pick<Rule, 'examples' | 'lookalikes'>[]): Uint8Array {
  return Buffer.from(JSON.stringify(samples.map(({ examples, lookalikes }) => ({ examples, lookalikes })))).reverse();
}
