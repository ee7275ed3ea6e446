import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const akeylessAccessKey: Rule = {
  id: 'akeyless-access-key',
  name: 'Akeyless access key',
  provider: 'akeyless',
  kind: 'context',
  description: 'With its access id it reads the secrets that its role may.',
  severity: 'critical',
  ...named({ names: ['akeyless'], value: sequence(base64(43), '=') }),
  references: ['https://docs.akeyless.io/docs/api-key'],
  rotate: {
    steps: 'Reset the access key of the auth method, rotate the secrets that it could read, then put it in place.',
    url: 'https://console.akeyless.io/',
  },
  examples: [
    sample`AKEYLESS_ACCESS_KEY=${base64(43)}=`,
    sample`akeyless auth --access-id p-${alphanumeric(12)} --access-key ${base64(43)}=`,
  ],
  lookalikes: [sample`AKEYLESS_ACCESS_KEY=${base64(30)}=`, sample`AKEYLESS_ACCESS_ID=p-${alphanumeric(12)}`],
};
