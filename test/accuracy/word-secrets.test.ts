import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { defaultConfidence, isAtLeast } from '../../src/model/severity.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import type { ListedLine } from './listed-line.ts';
import { growLookAlikes } from './look-alikes.ts';
import { growWordSecrets } from './word-secrets.ts';

const seed = 1;
const count = 100;
const secrets = growWordSecrets(seed, count);
const lookAlikes = growLookAlikes(seed, count);

test('the lists are a hundred lines each that hold their values, the same for the same seed', () => {
  for (const list of [secrets, lookAlikes]) {
    expect(new Set(list.map(({ text }) => text)).size).toBe(count);
    expect(list.every(({ text, value }) => text.includes(value))).toBe(true);
  }
  expect(growWordSecrets(seed, count)).toEqual(secrets);
  expect(growLookAlikes(seed, count)).toEqual(lookAlikes);
});

const rules = builtinRules();
const scanner = new Scanner(compileRules(rules, indexesOf(rules)), withoutDeadline);

/** What a scan reports by default of a line in its file. */
function reported({ path, text }: ListedLine): readonly string[] {
  return scanner
    .scan(Buffer.from(`${text}\n`), path)
    .filter(({ confidence }) => isAtLeast(confidence, defaultConfidence))
    .map(({ secret }) => secret);
}

test('of a hundred secrets made of words, three quarters are reported by default', () => {
  const missed = secrets.filter(
    (line) => !reported(line).some((secret) => secret.includes(line.value) || line.value.includes(secret)),
  );
  expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(25);
});

test('of a hundred look-alikes, one at most is reported by default', () => {
  const wrong = lookAlikes.filter((line) => reported(line).length > 0);
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(1);
});
