import { expect, test } from 'vitest';
import { rules } from '../../../../rules/index.ts';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { scanText } from '../../sample-rules.ts';

const generic = rules.filter(({ kind }) => kind === 'generic');
const reason = 'the hash that it gives stands beside it, as in the test of a program';
const password = grow(sample`Harbor${alphanumeric(8)}`, 4);
const reasonsIn = (other: string): readonly string[] =>
  scanText(
    `static const char *ST_PASS = "${password}";\nstatic const char *${other} = "${grow(sample`${hexadecimal(32)}`, 1)}";\n`,
    generic,
  ).flatMap(({ reasons }) => reasons);

test('a password whose hash stands beside it is only to be looked at', () => {
  expect(reasonsIn('ST_HASH')).toContain(reason);
});

test('a password beside the hash of another name is not doubted', () => {
  const reasons = reasonsIn('DB_HASH');
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons).not.toContain(reason);
});
