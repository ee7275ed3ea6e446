import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('k-', hexadecimal(32));

export const coconutApiKey: Rule = {
  id: 'coconut-api-key',
  name: 'Coconut API key',
  provider: 'coconut',
  kind: 'context',
  description: 'Encodes videos at the cost of the account.',
  severity: 'medium',
  ...named({ names: ['coconut'], value: key }),
  references: ['https://docs.coconut.co/references/authentication'],
  rotate: {
    steps: 'Regenerate the key in the settings of the account, then put it in place.',
    url: 'https://app.coconut.co/',
  },
  examples: [sample`COCONUT_API_KEY=${key}`, sample`Coconut.api_key = '${key}'`],
  lookalikes: [sample`COCONUT_API_KEY=${sequence('k-', hexadecimal(30))}`, sample`COCONUT_API_KEY=your-key`],
};
