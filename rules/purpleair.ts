import type { Rule } from '../src/model/rule.ts';
import { digits, named, upperHexadecimal, upperUuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const purpleairApiKey: Rule = {
  id: 'purpleair-api-key',
  name: 'PurpleAir API key',
  provider: 'purpleair',
  kind: 'context',
  description: 'Reads sensors at the expense of the account, or writes those of its owner.',
  severity: 'low',
  ...named({
    names: ['purpleair'],
    value: upperUuid(),
    words: ['key', 'token'],
  }),
  references: ['https://community.purpleair.com/t/creating-api-keys/3951'],
  rotate: {
    steps: 'Disable the key in the developer portal, then create another.',
    url: 'https://develop.purpleair.com/keys',
  },
  examples: [sample`PURPLEAIR_API_KEY=${upperUuid()}`, sample`purpleair_api_key: ${upperUuid()}`],
  lookalikes: [sample`PURPLEAIR_API_KEY=${upperHexadecimal(20)}`, sample`PURPLEAIR_SENSOR=${digits(6)}`],
};
