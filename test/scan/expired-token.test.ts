import { expect, test } from 'vitest';
import { scan } from '../../src/index.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Severity and last reason of a token that expires on a day, for a scan on the first of March. */
async function gradeOf(day: string): Promise<readonly [string, string | undefined]> {
  const claims = { iss: 'https://id.acme.io/', sub: 'ada', exp: Date.parse(day) / 1000 };
  const text = `Bearer ${encode({ alg: 'HS256' })}.${encode(claims)}.${grow(sample`${alphanumeric(43)}`, 5)}`;
  const { findings } = await scan({ target: { kind: 'text', text }, today: '2026-03-01' });
  return [findings[0].severity, findings[0].reasons.at(-1)];
}

test('a signed token that has expired is of low severity, and says why', async () => {
  expect(await gradeOf('2026-02-28')).toEqual(['low', 'it has expired']);
  expect(await gradeOf('2026-03-02')).toEqual(['medium', 'header and payload parse, its last day is 2026-03-02']);
});
