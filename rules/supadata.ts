import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sd_', hexadecimal(32));

export const supadataApiKey: Rule = {
  id: 'supadata-api-key',
  name: 'Supadata API key',
  provider: 'supadata',
  kind: 'context',
  description: 'Spends the credits of the account.',
  severity: 'medium',
  ...named({ names: ['supadata'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.supadata.ai/'],
  rotate: {
    steps: 'Regenerate the API key in the dashboard and put it in place.',
    url: 'https://dash.supadata.ai/',
  },
  examples: [sample`SUPADATA_API_KEY=${key}`, sample`supadataApiKey: "${key}"`],
  lookalikes: [sample`SUPADATA_API_KEY=sd_${hexadecimal(12)}`, sample`SUPADATA_API_KEY=sd_your_key`],
};
