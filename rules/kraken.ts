import type { Rule } from '../src/model/rule.ts';
import { base64, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const krakenSecret: Rule = {
  id: 'kraken-api-secret',
  name: 'Kraken private API key',
  provider: 'kraken',
  kind: 'context',
  description: 'Signs orders and, where allowed, withdrawals of the account.',
  severity: 'critical',
  ...named({
    names: ['kraken', 'krakenex'],
    value: {
      ...base64(86),
      source: '[0-9A-Za-z+/=_\\-]{80,90}',
      sample: [...base64(86).sample, { kind: 'text', text: '==' }],
    },
    words: ['secret', 'key', 'token', 'private', 'api'],
    reach: 40,
  }),
  references: ['https://support.kraken.com/articles/360000919966-how-to-create-an-api-key'],
  rotate: {
    steps:
      'Delete the key in the security settings, look at orders and withdrawals, then create one with fewer permissions and an allowlist.',
    url: 'https://pro.kraken.com/app/settings/api',
  },
  examples: [
    sample`KRAKEN_API_SECRET=${base64(86)}==`,
    sample`kraken:\n  private_key: "${base64(86)}=="\n`,
    sample`kraken.private-key=${base64(86)}==`,
  ],
  lookalikes: [sample`KRAKEN_API_SECRET=${base64(60)}==`, sample`KRAKEN_PAIR=XBTEUR`],
};

export const krakenKey: Rule = {
  ...krakenSecret,
  id: 'kraken-api-key',
  name: 'Kraken API key',
  description: 'Names the key with which requests are signed; its private half is often not far away.',
  severity: 'medium',
  ...named({ names: ['kraken'], value: base64(56), words: ['key', 'token', 'api'], reach: 40 }),
  examples: [sample`KRAKEN_API_KEY=${base64(56)}`, sample`kraken:\n  api_key: "${base64(56)}"\n`],
  lookalikes: [sample`KRAKEN_API_KEY=${base64(55)}`, sample`KRAKEN_API_KEY=your_kraken_api_key`],
};
