import { expect, test } from 'vitest';
import { rejectReservedHost } from '../../../src/engine/filters/reserved-host.ts';
import { alphanumeric } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const rule = ruleWith({ origin: 'chosen' });

test.each(['@proxy.example.com:8080', '@example.org/shop', '@db.invalid'])(
  'a word in front of %s is no secret',
  (after) => {
    expect(rejectReservedHost(suspectOf('letmein123', { rule, after }))).toBeTypeOf('string');
  },
);

test.each(['@localhost', '@acme.dev', '@myexample.com', '@example.computer'])(
  'a word in front of %s may be one',
  (after) => {
    expect(rejectReservedHost(suspectOf('letmein123', { rule, after }))).toBeUndefined();
  },
);

test('what no word made may have been a secret of another host', () => {
  expect(
    rejectReservedHost(suspectOf(grow(sample`${alphanumeric(20)}`, 1), { rule, after: '@example.com' })),
  ).toBeUndefined();
});

test('a token is looked at wherever it is sent', () => {
  expect(rejectReservedHost(suspectOf('letmein123', { after: '@example.com' }))).toBeUndefined();
});
