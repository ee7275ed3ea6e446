import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const auspostApiKey: Rule = {
  id: 'auspost-api-key',
  name: 'Australia Post API key',
  provider: 'auspost',
  kind: 'context',
  description: 'Computes postage, and with an account makes labels, on the limits of its owner.',
  severity: 'medium',
  ...named({
    names: ['auspost', 'australia_post', 'australia post'],
    value: key,
    words: ['api', 'key', 'token', 'auth', 'secret'],
  }),
  references: ['https://developers.auspost.com.au/apis/pac/getting-started'],
  rotate: {
    steps: 'Ask for a new key in the developer centre and have the old one disabled.',
    url: 'https://developers.auspost.com.au/',
  },
  examples: [sample`AUSPOST_API_KEY=${key}`, sample`auspost:\n  auth_key: ${key}\n`],
  lookalikes: [sample`AUSPOST_API_KEY=${hexadecimal(31)}`, sample`AUSPOST_API_KEY=your-key`],
};
