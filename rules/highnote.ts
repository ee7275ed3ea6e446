import type { Companion, Rotation, Rule } from '../src/model/rule.ts';
import { base64, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.highnote.com/docs/developers/api/api-keys';
const rotate: Rotation = {
  steps:
    'Create another key in the dashboard, put it in place, revoke the leaked one, then go over the cards and payments made since.',
  url: 'https://dashboard.highnote.com/',
};
/** WorkOS writes its secret keys alike: base64 of `key_…` behind the same prefix. */
const highnote: Companion = {
  name: 'Highnote',
  pattern: /(?<part>[Hh]ighnote|HIGHNOTE)/,
  withinLines: 10,
  isRequired: true,
};

export const highnoteSecretKey: Rule = {
  id: 'highnote-secret-key',
  name: 'Highnote secret key',
  provider: 'highnote',
  kind: 'provider',
  description: 'Issues cards, moves money and reads account holders; a test key does so in the test environment.',
  severity: 'critical',
  keywords: ['sk_live_a2V5X', 'sk_test_a2V5X'],
  pattern: token`${oneOf('sk_live_a2V5X', 'sk_test_a2V5X')}${base64(50, 100)}`,
  companions: [highnote],
  references: [docs],
  rotate,
  examples: [
    sample`HIGHNOTE_API_KEY=sk_live_a2V5Xz${base64(69)}`,
    sample`new Highnote({ apiKey: 'sk_test_a2V5Xz${base64(69)}', environment: 'test' });`,
  ],
  lookalikes: [
    sample`HIGHNOTE_API_KEY=sk_live_a2V5Xz${base64(40)}`,
    sample`WORKOS_API_KEY=sk_live_a2V5Xz${base64(69)}`,
  ],
};

export const highnoteRestrictedKey: Rule = {
  id: 'highnote-restricted-key',
  name: 'Highnote restricted key',
  provider: 'highnote',
  kind: 'provider',
  description: 'Does at Highnote what its permissions allow; a test key does so in the test environment.',
  severity: 'high',
  keywords: ['rk_live_a2V5X', 'rk_test_a2V5X'],
  pattern: token`${oneOf('rk_live_a2V5X', 'rk_test_a2V5X')}${base64(50, 100)}`,
  references: [docs],
  rotate,
  examples: [
    sample`HIGHNOTE_API_KEY=rk_live_a2V5Xz${base64(69)}`,
    sample`highnote:\n  key: rk_test_a2V5Xz${base64(69)}`,
  ],
  lookalikes: [sample`HIGHNOTE_API_KEY=rk_live_a2V5Xz${base64(40)}`, sample`HIGHNOTE_API_KEY=rk_live_...`],
};
