import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(16);

export const miteApiKey: Rule = {
  id: 'mite-api-key',
  name: 'mite API key',
  provider: 'mite',
  kind: 'context',
  description: 'Reads and changes times, projects and customers as its user.',
  severity: 'medium',
  ...named({
    names: ['mite api', 'mite key', 'mite token', 'mite secret', 'mite.yo.lk', 'mite.de'],
    value: key,
    words: ['key', 'token', 'secret'],
    near: 48,
  }),
  references: ['https://mite.de/en/api/index.html'],
  rotate: {
    steps:
      'Switch the API access off and on again under your user name in mite, which makes another key, then put it in place.',
    url: 'https://mite.de/en/api/index.html',
  },
  examples: [
    sample`MITE_API_KEY=${key}`,
    sample`curl -H "X-MiteApiKey: ${key}" https://acme.mite.yo.lk/account.json`,
    sample`https://acme.mite.yo.lk/projects.json?api_key=${key}`,
  ],
  lookalikes: [sample`MITE_API_KEY=${hexadecimal(15)}`, sample`dynamite_api_key = "${hexadecimal(16)}"`],
};
