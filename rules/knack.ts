import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const knackApiKey: Rule = {
  id: 'knack-api-key',
  name: 'Knack API key',
  provider: 'knack',
  kind: 'context',
  description: 'Reads and changes all records of the app.',
  severity: 'high',
  ...named({ names: ['knack'], value: key, words: ['key', 'secret', 'token'] }),
  references: ['https://docs.knack.com/reference/authentication'],
  rotate: {
    steps: 'Regenerate the API key in the settings of the app and put it in place.',
    url: 'https://builder.knack.com/',
  },
  examples: [
    sample`KNACK_API_KEY=${key}`,
    sample`headers: { 'X-Knack-Application-Id': '${hexadecimal(24)}', 'X-Knack-REST-API-Key': '${key}' }`,
  ],
  lookalikes: [sample`KNACK_APP_ID=${hexadecimal(24)}`, sample`headers: { 'X-Knack-REST-API-Key': 'knack' }`],
};
