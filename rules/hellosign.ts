import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hellosignApiKey: Rule = {
  id: 'hellosign-api-key',
  name: 'Dropbox Sign (HelloSign) API key',
  provider: 'hellosign',
  kind: 'context',
  description: "Sends and cancels signature requests in the account's name and reads the signed documents.",
  severity: 'critical',
  keywords: [
    'hellosign',
    'hello_sign',
    'hello-sign',
    'hello.sign',
    'hello sign',
    'dropboxsign',
    'dropbox_sign',
    'dropbox-sign',
    'dropbox.sign',
    'dropbox sign',
  ],
  pattern: assigned({ names: ['hellosign', 'hello sign', 'dropbox sign'], value: lowerAlphanumeric(64) }),
  references: ['https://developers.hellosign.com/api/reference/authentication/'],
  rotate: {
    steps: 'Create another key under Settings, API, of Dropbox Sign, deploy it, then delete the old one.',
    url: 'https://app.hellosign.com/home/myAccount#api',
  },
  examples: [
    sample`DROPBOX_SIGN_API_KEY=${lowerAlphanumeric(64)}`,
    sample`hellosign:\n  api_key: ${lowerAlphanumeric(64)}\n`,
  ],
  lookalikes: [sample`hellosign:\n  api_key: ${lowerAlphanumeric(63)}\n`, sample`HELLOSIGN_API_KEY=${'x'.repeat(64)}`],
};
