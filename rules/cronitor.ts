import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const cronitorApiKey: Rule = {
  id: 'cronitor-api-key',
  name: 'Cronitor API key',
  provider: 'cronitor',
  kind: 'context',
  description: 'Reads and changes the monitors.',
  severity: 'medium',
  ...named({ names: ['cronitor'], value }),
  references: ['https://cronitor.io/docs/api'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://cronitor.io/app/settings/api',
  },
  examples: [sample`CRONITOR_API_KEY=${value}`, sample`const cronitorApiKey = '${value}';`],
  lookalikes: [sample`CRONITOR_API_KEY=${hexadecimal(31)}`, sample`CRONITOR_API_KEY=your-cronitor-api-key-here`],
};
