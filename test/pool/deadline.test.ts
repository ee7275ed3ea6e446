import { expect, test } from 'vitest';
import type { Scanner } from '../../src/engine/scanner.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createDeadline, createTimedRun } from '../../src/pool/deadline.ts';
import { growToken, ruleWith, scannerOf } from '../engine/sample-rules.ts';

const rules = [
  ruleWith({ id: 'slow-rule', keywords: ['aaaa'], pattern: /(?<secret>(?:a+)+!)/ }),
  ruleWith({ id: 'acme-token' }),
  ruleWith({ id: 'shop-token', keywords: ['shop_'], pattern: /(?<secret>shop_[0-9a-z]{12})/ }),
];
/**
 * Backtracks without end in the slow rule; the sign that each of its matches holds stands near, or nobody would look.
 */
const hostile = `${'a'.repeat(60)}?!`;

function scannerWithDeadline(): { scanner: Scanner; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const deadline = createDeadline(
    (rule) => rules[rule].id,
    (problem) => problems.push(problem),
    new Int32Array(rules.length),
  );
  return { scanner: scannerOf(rules, { deadline, proof: 'unproven' }), problems };
}

const scan = (scanner: Scanner, text: string): readonly string[] =>
  scanner.scan(Buffer.from(text), 'a.txt').map(({ rule }) => rules[rule].id);

test('a rule that does not end is broken off and named, and what others find in the same text is told', () => {
  const { scanner, problems } = scannerWithDeadline();
  expect(scan(scanner, `${hostile} ${growToken(1)} shop_k4m9x2p7q5z8`)).toEqual(['acme-token', 'shop-token']);
  expect(problems).toEqual([
    expect.objectContaining({ kind: 'slow-rule', where: 'slow-rule', detail: expect.stringContaining('a.txt') }),
  ]);
});

test('a rule that was late on three texts is switched off, and finds nothing any more', () => {
  const { scanner, problems } = scannerWithDeadline();
  for (let count = 0; count < 3; count++) scan(scanner, hostile);
  expect(problems).toHaveLength(3);
  expect(problems[2].detail).toContain('switched off');
  expect(scan(scanner, `${hostile} aaaaaaaaaa! ${growToken(1)}`)).toEqual(['acme-token']);
  expect(problems).toHaveLength(3);
});

test('a rule that ends in time is told of as any other', () => {
  const { scanner, problems } = scannerWithDeadline();
  const slow = ruleWith({
    id: 'slow-rule',
    keywords: ['aaaa'],
    entropy: 0,
    origin: 'chosen',
    pattern: /(?<secret>(?:a+)+!)/,
  });
  expect(scannerOf([slow], { proof: 'unproven' }).scan(Buffer.from('aaaaaaaa!'), 'a.txt')).toHaveLength(1);
  expect(scan(scanner, growToken(1))).toEqual(['acme-token']);
  expect(problems).toEqual([]);
});

test('no secret stands in the problem', () => {
  const { scanner, problems } = scannerWithDeadline();
  scan(scanner, `${hostile} ${growToken(1)}`);
  expect(JSON.stringify(problems)).not.toContain(growToken(1));
});

test('work that was kept waiting is run again, and not called late', () => {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  let runs = 0;
  const work = (): void => {
    if (runs++ === 0) Atomics.wait(clock, 0, 0, 600);
  };
  expect(createTimedRun(300)(work)).toBe(true);
  expect(runs).toBe(2);
});

test('an error of ours is not taken for a rule that is late', () => {
  const deadline = createDeadline(
    () => 'acme-token',
    () => undefined,
    new Int32Array(1),
  );
  expect(() =>
    deadline.finishes(() => {
      throw new RangeError('ours');
    }),
  ).toThrow('ours');
});
