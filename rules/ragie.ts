import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ragieApiKey: Rule = {
  id: 'ragie-api-key',
  name: 'Ragie API key',
  provider: 'ragie',
  kind: 'provider',
  description: 'Reads, adds and deletes the documents of the account.',
  severity: 'high',
  keywords: ['tnt_'],
  pattern: token`tnt_${alphanumeric(10, 14)}_${alphanumeric(40, 56)}`,
  references: ['https://docs.ragie.ai/reference/authentication'],
  rotate: {
    steps: 'Delete the API key, create another and put it in place.',
    url: 'https://secure.ragie.ai/api-keys',
  },
  examples: [
    sample`RAGIE_API_KEY=tnt_${alphanumeric(11)}_${alphanumeric(46)}`,
    sample`const ragie = new Ragie({ auth: "tnt_${alphanumeric(11)}_${alphanumeric(46)}" });`,
  ],
  lookalikes: [sample`RAGIE_API_KEY=tnt_${alphanumeric(11)}`, sample`RAGIE_API_KEY=tnt_your_api_key`],
};
