import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyBaseline,
  createBaseline,
  formatBaseline,
  notesOnBaseline,
  parseBaseline,
  pruneBaseline,
  updateBaseline,
} from '../src/baseline.ts';
import { UsageError } from '../src/errors.ts';
import type { Finding, Occurrence } from '../src/model/finding.ts';
import { createSalt } from '../src/scan/decisions/salt.ts';

const path = '.straykey-baseline.json';
const salt = '0123456789abcdef'.repeat(2);
const decision = { reason: 'old test keys', owner: 'Ada', date: '2026-01-10' };
const fingerprint = (digit: string): string => digit.repeat(32);

function finding(digit: string, [first, ...others]: readonly [string, ...string[]] = ['src/a.ts']): Finding {
  const occurrenceAt = (place: string): Occurrence => ({
    path: place,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    byteOffset: 0,
    byteLength: 1,
    excerpt: { text: '', markStart: 0, markLength: 0 },
    decoded: [],
    companions: [],
  });
  return {
    ruleId: 'acme-api-key',
    ruleName: 'Acme',
    ruleKind: 'provider',
    provider: 'acme',
    description: '',
    severity: 'high',
    confidence: 'high',
    isTestOnly: false,
    reasons: [],
    secret: `plain-${digit}`,
    redacted: '',
    fingerprint: fingerprint(digit),
    rotate: { steps: '', url: '' },
    references: [],
    occurrences: [occurrenceAt(first), ...others.map(occurrenceAt)],
    occurrenceCount: 1 + others.length,
  };
}

test('a baseline is one entry a line, sorted, without secrets', () => {
  const text = formatBaseline(
    createBaseline([finding('b', ['x.ts']), finding('a')], { ...decision, expires: '2026-12-31' }, salt),
  );
  expect(text).toBe(`{
  "version": 1,
  "salt": "${salt}",
  "entries": [
    {"fingerprint":"${fingerprint('a')}","rule":"acme-api-key","path":"src/a.ts","reason":"old test keys","owner":"Ada","date":"2026-01-10","expires":"2026-12-31"},
    {"fingerprint":"${fingerprint('b')}","rule":"acme-api-key","path":"x.ts","reason":"old test keys","owner":"Ada","date":"2026-01-10","expires":"2026-12-31"}
  ]
}
`);
  expect(text).not.toContain('plain-');
});

test('what is written is what is read', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '');
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const entry = fc.record(
    {
      fingerprint: fc.stringMatching(/^[0-9a-f]{32}$/),
      rule: text,
      path: fc.string(),
      reason: text,
      owner: fc.string(),
      date: day,
      expires: day,
    },
    { requiredKeys: ['fingerprint', 'rule', 'path', 'reason', 'date'] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ fingerprint: key }) => key }), (entries) => {
      const sorted = [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
      expect(parseBaseline(formatBaseline({ version: 1, salt, entries }), path)).toEqual({
        version: 1,
        salt,
        entries: sorted,
      });
    }),
  );
});

test('an empty baseline can be written and read', () => {
  expect(parseBaseline(formatBaseline(createBaseline([], decision, salt)), path)).toEqual({
    version: 1,
    salt,
    entries: [],
  });
});

test('salts are random and accepted', () => {
  const [one, other] = [createSalt(), createSalt()];
  expect(one).not.toBe(other);
  expect(parseBaseline(formatBaseline(createBaseline([], decision, one)), path).salt).toBe(one);
});

test('accepted findings are parted from others, each place with the decision', () => {
  const baseline = createBaseline([finding('a')], decision, salt);
  const { kept, allowed, stale, expired } = applyBaseline(
    [finding('a', ['moved.ts', 'copy.ts']), finding('c')],
    baseline,
    '2026-02-01',
  );
  expect(kept.map((item) => item.fingerprint)).toEqual([fingerprint('c')]);
  expect(allowed[0].occurrences.map((occurrence) => occurrence.allowed)).toEqual(
    Array(2).fill({ kind: 'baseline', reason: 'old test keys', owner: 'Ada' }),
  );
  expect([stale, expired]).toEqual([[], []]);
});

test('an entry that is over gives its finding back, from the day after its last', () => {
  const baseline = createBaseline([finding('a')], { ...decision, expires: '2026-03-01' }, salt);
  expect(applyBaseline([finding('a')], baseline, '2026-03-01').allowed).toHaveLength(1);
  const after = applyBaseline([finding('a')], baseline, '2026-03-02');
  expect([after.kept.length, after.allowed.length]).toEqual([1, 0]);
  expect(notesOnBaseline(after, path)).toEqual([
    `${path}: the acceptance of acme-api-key ${fingerprint('a')} ended on 2026-03-01; it is reported again`,
  ]);
});

test('the first twenty entries that are over are told one by one, the rest as a number', () => {
  const { entries } = createBaseline([finding('a')], { ...decision, expires: '2026-03-01' }, salt);
  const notesOn = (count: number): readonly string[] =>
    notesOnBaseline({ stale: [], expired: Array.from({ length: count }, () => entries).flat() }, path);
  expect(notesOn(20)).toHaveLength(20);
  expect(notesOn(22).slice(19)).toEqual([
    expect.stringContaining(' ended on 2026-03-01'),
    `${path}: 2 more acceptances ended`,
  ]);
});

test('entries that match nothing are stale, told in one line, and pruned', () => {
  const baseline = createBaseline([finding('a'), finding('b'), finding('c')], decision, salt);
  const outcome = applyBaseline([finding('b')], baseline, '2026-02-01');
  expect(outcome.stale.map((entry) => entry.fingerprint)).toEqual([fingerprint('a'), fingerprint('c')]);
  expect(notesOnBaseline(outcome, path)).toEqual([
    `${path}: 2 entries match nothing any more; \`straykey baseline prune\` drops them`,
  ]);
  expect(pruneBaseline(baseline, [finding('b')]).entries.map((entry) => entry.fingerprint)).toEqual([fingerprint('b')]);
});

test('an update accepts what is new or over and leaves the rest as it is', () => {
  const before = updateBaseline(createBaseline([finding('a')], decision, salt), [finding('b')], {
    ...decision,
    expires: '2026-02-01',
  });
  const after = updateBaseline(before, [finding('a'), finding('b'), finding('c')], {
    reason: 'reviewed again',
    date: '2026-05-05',
  });
  expect(after.entries.map(({ fingerprint: key, reason, date }) => [key[0], reason, date])).toEqual([
    ['a', 'old test keys', '2026-01-10'],
    ['b', 'reviewed again', '2026-05-05'],
    ['c', 'reviewed again', '2026-05-05'],
  ]);
  expect(after.salt).toBe(salt);
});

test('a decision needs a reason and days that exist', () => {
  expect(() => createBaseline([], { ...decision, reason: ' ' }, salt)).toThrow(UsageError);
  expect(() => createBaseline([], { ...decision, expires: '2026-02-30' }, salt)).toThrow('"2026-02-30" is not a date');
  expect(() => updateBaseline(createBaseline([], decision, salt), [], { ...decision, expires: '2025-12-31' })).toThrow(
    'is in the past',
  );
});
