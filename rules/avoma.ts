import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(10), ':', lowerAlphanumeric(20));

export const avomaApiKey: Rule = {
  id: 'avoma-api-key',
  name: 'Avoma API key',
  provider: 'avoma',
  kind: 'context',
  description: 'Reads meetings, their recordings and transcripts.',
  severity: 'high',
  ...named({ names: ['avoma'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://dev694.avoma.com/#section/Authentication'],
  rotate: {
    steps: 'Delete the API key in the settings of the organization, create another and put it in place.',
    url: 'https://app.avoma.com/settings/developer',
  },
  examples: [sample`AVOMA_API_KEY=${key}`, sample`avoma_token = "${key}"`],
  lookalikes: [sample`AVOMA_API_KEY=${lowerAlphanumeric(10)}`, sample`AVOMA_API_KEY=your_key:your_secret`],
};
