import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, named, sequence, token, unlike, word } from '../src/rule/pattern.ts';
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

export const besttimeKeyByName: Rule = {
  ...besttimePrivateKey,
  id: 'besttime-api-key',
  name: 'BestTime API key',
  kind: 'context',
  ...named({
    names: ['besttime', 'best time'],
    value: sequence(digitWithin(36), unlike('pub_'), word(36)),
    words: ['key', 'token', 'secret'],
    near: 40,
  }),
  examples: [
    sample`BESTTIME_API_KEY=${word(36)}`,
    sample`https://besttime.app/api/v1/venues?api_key_private=${word(36)}&limit=5`,
  ],
  lookalikes: [sample`BESTTIME_API_KEY_PUBLIC=pub_${hexadecimal(32)}`, sample`BESTTIME_API_KEY=${word(35)}`],
};
