import type { Rule } from '../model/rule.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';

/**
 * The rule pack as one file: a line of JSON with all entries and the lengths of the rules, then each rule as JSON, one
 * after the other, so that a start parses the entries only and a rule is decoded when its keyword first hits.
 * Examples and look-alikes are left out.
 */
interface Head {
  readonly entries: readonly RuleEntry[];
  readonly lengths: readonly number[];
}

/** A rule in JSON: patterns are written as source and flags. */
export function packRules({ entries, load }: RuleSet): Uint8Array {
  const rules = entries.map((_, index) => JSON.stringify({ ...load(index), examples: [], lookalikes: [] }, writePattern));
  const lengths = rules.map((text) => Buffer.byteLength(text));
  return Buffer.from(`${JSON.stringify({ entries, lengths } satisfies Head)}\n${rules.join('')}`);
}

/** The set in a file made by `packRules`. */
export function unpackRules(file: Uint8Array): RuleSet {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const headEnd = bytes.indexOf('\n');
  const { entries, lengths }: Head = JSON.parse(bytes.toString('utf8', 0, headEnd));
  let offset = headEnd + 1;
  const offsets = lengths.map((length) => (offset += length) - length);
  const loaded: Rule[] = [];
  return {
    entries,
    load: (index) => (loaded[index] ??= JSON.parse(bytes.toString('utf8', offsets[index], offsets[index] + lengths[index]), readPattern)),
  };
}

function writePattern(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? { source: value.source, flags: value.flags } : value;
}

function readPattern(_key: string, value: unknown): unknown {
  return isPattern(value) ? new RegExp(value.source, value.flags) : value;
}

function isPattern(value: unknown): value is { readonly source: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'source' in value && 'flags' in value && typeof value.source === 'string' && typeof value.flags === 'string';
}

/** What `rules check` grows, by index of the rule: JSON, its bytes back to front, since the pieces of samples look like tokens to scanners. */
export function packSamples(samples: readonly Pick<Rule, 'examples' | 'lookalikes'>[]): Uint8Array {
  return Buffer.from(JSON.stringify(samples.map(({ examples, lookalikes }) => ({ examples, lookalikes })))).reverse();
}
