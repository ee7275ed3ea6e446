import type { Rule } from '../src/model/rule.ts';
import { named, base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const krakenSecret: Rule = {
  id: 'kraken-api-secret',
  name: 'Kraken private API key',
  provider: 'kraken',
  kind: 'context',
  description: 'Signs orders and, where allowed, withdrawals of the account.',
  severity: 'critical',
  ...named({ names: ['kraken'], value: { ...base64(86), source: '[0-9A-Za-z+/=_\\-]{80,90}', sample: [...base64(86).sample, { kind: 'text', text: '==' }] }, words: ['secret', 'key', 'token', 'private', 'api'], reach: 40 }),
  references: ['https://support.kraken.com/articles/360000919966-how-to-create-an-api-key'],
  rotate: { steps: 'Delete the key in the security settings, look at orders and withdrawals, then create one with fewer permissions and an allowlist.', url: 'https://pro.kraken.com/app/settings/api' },
  examples: [sample`KRAKEN_API_SECRET=${base64(86)}==`, sample`kraken:\n  private_key: "${base64(86)}=="\n`],
  lookalikes: [sample`KRAKEN_API_SECRET=${base64(60)}==`, sample`KRAKEN_PAIR=XBTEUR`],
};
