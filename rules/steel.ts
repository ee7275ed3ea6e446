import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('ste-', alphanumeric(99));

export const steelApiKey: Rule = {
  id: 'steel-api-key',
  name: 'Steel API key',
  provider: 'steel',
  kind: 'context',
  description: 'Drives cloud browsers and uses the profiles and credentials that are stored with them.',
  severity: 'high',
  ...named({ names: ['steel api'], value: key, words: [] }),
  references: ['https://docs.steel.dev/overview/intro-to-steel'],
  rotate: {
    steps: 'Delete the key in the settings, look through the sessions, then create another.',
    url: 'https://app.steel.dev/settings/api-keys',
  },
  examples: [sample`STEEL_API_KEY=${key}`, sample`steelAPIKey: '${key}'`],
  lookalikes: [sample`STEEL_API_KEY=ste-${alphanumeric(60)}`, sample`STEEL_API_KEY=ste-your-api-key-here`],
};
