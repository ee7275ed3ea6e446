import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(48), base64(48));

export const auvikApiKey: Rule = {
  id: 'auvik-api-key',
  name: 'Auvik API key',
  provider: 'auvik',
  kind: 'context',
  description: 'Reads the networks, devices and configurations that Auvik watches, as its user.',
  severity: 'high',
  ...named({ names: ['auvik'], value: key, words: ['key', 'token'] }),
  references: ['https://support.auvik.com/hc/en-us/articles/360031007111-Auvik-API-Integration-Guide'],
  rotate: {
    steps: 'Regenerate the API key in the profile of the user, which ends the old one, and put it in place.',
    url: 'https://support.auvik.com/hc/en-us/articles/204309214',
  },
  examples: [sample`AUVIK_API_KEY=${key}`, sample`auvik:\n  user: ops@acme.dev\n  api_key: "${key}"`],
  lookalikes: [sample`AUVIK_API_KEY=${base64(40)}`, sample`AUVIK_API_KEY=your_api_key`],
};
