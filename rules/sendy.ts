import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(20), digitInLast(20));

export const sendyApiKey: Rule = {
  id: 'sendy-api-key',
  name: 'Sendy API key',
  provider: 'sendy',
  kind: 'context',
  description: 'Adds subscribers and sends campaigns of the installation.',
  severity: 'medium',
  ...named({ names: ['sendy_', 'sendyapi', 'sendy-'], value: key, words: ['key', 'token'] }),
  references: ['https://sendy.co/api'],
  rotate: {
    steps: 'Reset the API key in the settings of Sendy and put the new one in place.',
    url: 'https://sendy.co/api',
  },
  examples: [sample`SENDY_API_KEY=${key}`, sample`sendyApiKey: "${key}"`],
  lookalikes: [sample`SENDY_API_KEY=${alphanumeric(12)}`, sample`SENDY_LIST_ID=${alphanumeric(22)}`],
};
