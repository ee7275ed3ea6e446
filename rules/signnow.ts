import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const signnowApiKey: Rule = {
  id: 'signnow-api-key',
  name: 'SignNow API key or client secret',
  provider: 'signnow',
  kind: 'context',
  description: 'Reads, sends and signs documents of the account.',
  severity: 'high',
  ...named({ names: ['signnow', 'sign_now'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://docs.signnow.com/docs/signnow/authentication'],
  rotate: {
    steps: 'Delete the API key of the application in the API dashboard, create another and put it in place.',
    url: 'https://app.signnow.com/webapp/api-dashboard/keys',
  },
  examples: [sample`SIGNNOW_API_KEY=${key}`, sample`signnow:\n  access_token: "${key}"`],
  lookalikes: [sample`SIGNNOW_API_KEY=${hexadecimal(40)}`, sample`SIGNNOW_DOCUMENT_ID=${hexadecimal(40)}`],
};
