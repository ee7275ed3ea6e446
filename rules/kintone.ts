import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(40), digitInLast(40));

export const kintoneApiToken: Rule = {
  id: 'kintone-api-token',
  name: 'Kintone API token',
  provider: 'kintone',
  kind: 'context',
  description: 'Reads and changes the records of the app.',
  severity: 'high',
  ...named({ names: ['kintone', 'cybozu api'], value: key, words: ['token', 'key'] }),
  references: ['https://kintone.dev/en/docs/kintone/rest-api/authentication/'],
  rotate: {
    steps: 'Delete the API token in the settings of the app, generate another and put it in place.',
    url: 'https://get.kintone.help/k/en/app/app_customize/api_token.html',
  },
  examples: [
    sample`KINTONE_API_TOKEN=${key}`,
    sample`curl https://acme.kintone.com/k/v1/records.json -H "X-Cybozu-API-Token: ${key}"`,
  ],
  lookalikes: [sample`KINTONE_API_TOKEN=${alphanumeric(24)}`, sample`KINTONE_APP_ID=${digits(3)}`],
};
