import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const besttimePrivateKey: Rule = {
  id: 'besttime-private-key',
  name: 'BestTime private API key',
  provider: 'besttime',
  kind: 'provider',
  description: "Queries and makes venue forecasts on the owner's credits.",
  severity: 'low',
  keywords: ['pri_'],
  pattern: token`pri_${hexadecimal(32)}`,
  references: ['https://documentation.besttime.app/'],
  rotate: {
    steps: 'Renew the key pair on the BestTime API keys page.',
    url: 'https://besttime.app/subscription/account',
  },
  examples: [
    sample`BESTTIME_API_KEY=pri_${hexadecimal(32)}`,
    sample`https://besttime.app/api/v1/forecasts?api_key_private=pri_${hexadecimal(32)}`,
  ],
  lookalikes: [sample`BESTTIME_API_KEY=pri_${hexadecimal(31)}`, sample`BESTTIME_API_KEY=${'x'.repeat(36)}`],
};
