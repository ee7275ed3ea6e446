import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(32), alphanumeric(32, 64));

export const shuftiSecretKey: Rule = {
  id: 'shufti-secret-key',
  name: 'Shufti Pro secret key',
  provider: 'shufti',
  kind: 'context',
  description: 'Starts checks of identity and reads their results and documents.',
  severity: 'critical',
  ...named({ names: ['shufti'], value: secret, words: ['secret'] }),
  references: ['https://docs.shuftipro.com/api/authorization'],
  rotate: {
    steps: 'Make a new secret key under Settings in the back office.',
    url: 'https://backoffice.shuftipro.com/',
  },
  examples: [sample`SHUFTI_SECRET_KEY=${secret}`, sample`shuftipro:\n  secret: ${secret}\n`],
  lookalikes: [sample`SHUFTI_SECRET_KEY=${alphanumeric(24)}`, sample`SHUFTI_CLIENT_ID=${alphanumeric(64)}`],
};
