import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(36), lowerAlphanumeric(36, 52));

export const lunarcrushApiKey: Rule = {
  id: 'lunarcrush-api-key',
  name: 'LunarCrush API key',
  provider: 'lunarcrush',
  kind: 'context',
  description: 'Queries social data of coins on the plan of the account.',
  severity: 'low',
  ...named({ names: ['lunarcrush'], value: key }),
  references: ['https://lunarcrush.com/developers/api/authentication'],
  rotate: {
    steps: 'Delete the key on the authentication page of the developers, then create one.',
    url: 'https://lunarcrush.com/developers/api/authentication',
  },
  examples: [sample`LUNARCRUSH_API_KEY=${key}`, sample`lunarcrush:\n  token: ${key}\n`],
  lookalikes: [sample`LUNARCRUSH_API_KEY=${lowerAlphanumeric(30)}`, sample`LUNARCRUSH_API_KEY=your-key`],
};
