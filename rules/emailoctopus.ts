import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('eo_', hexadecimal(64));

export const emailoctopusApiKey: Rule = {
  id: 'emailoctopus-api-key',
  name: 'EmailOctopus API key',
  provider: 'emailoctopus',
  kind: 'context',
  description: 'Reads and changes lists and contacts of the account.',
  severity: 'high',
  ...named({ names: ['emailoctopus'], value: key }),
  references: ['https://emailoctopus.com/api-documentation/v2#section/Authentication'],
  rotate: {
    steps: 'Delete the key under Integrations, API, then create one.',
    url: 'https://emailoctopus.com/developer/api-keys',
  },
  examples: [sample`EMAILOCTOPUS_API_KEY=${key}`, sample`emailoctopus:\n  api_key: ${key}\n`],
  lookalikes: [sample`EMAILOCTOPUS_API_KEY=${sequence('eo_', hexadecimal(50))}`, sample`EMAILOCTOPUS_API_KEY=your-key`],
};
