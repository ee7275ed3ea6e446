import { expect, test } from 'vitest';
import { rules } from '../../../../rules/index.ts';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { scanText } from '../../sample-rules.ts';

const generic = rules.filter(({ kind }) => kind === 'generic');
const reasonsIn = (text: string): readonly string[] => scanText(text, generic).flatMap(({ reasons }) => reasons);
const reason = 'the type beside it is that of a public key';
const key = grow(sample`${alphanumeric(41)}7w=`, 5);
const typed = (type: string): object => ({ consensus: { signer: { '@type': type, key } } });

test.each([0, 2])('a key whose type is that of a public one is only to be looked at, indented by %d', (indent) => {
  expect(reasonsIn(JSON.stringify(typed('/cosmos.crypto.ed25519.PubKey'), null, indent))).toContain(reason);
});

test('a key whose type says that it is private is not doubted', () => {
  const reasons = reasonsIn(JSON.stringify(typed('/cosmos.crypto.ed25519.PrivKey'), null, 2));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons).not.toContain(reason);
});
