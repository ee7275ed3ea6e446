import type { Rule } from '../src/model/rule.ts';
import { base64, characterSet, lowerAlphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const authressServiceClientKey: Rule = {
  id: 'authress-service-client-key',
  name: 'Authress service client access key',
  provider: 'authress',
  kind: 'provider',
  description:
    'Signs tokens as the service client and changes access records, so it grants any user any permission it holds itself.',
  severity: 'critical',
  keywords: ['.acc_'],
  pattern: token`${oneOf('sc', 'ext', 'scauth', 'authress')}_${lowerAlphanumeric(5, 30)}.${lowerAlphanumeric(4, 6)}.acc_${lowerAlphanumeric(10, 32)}.${characterSet('0-9A-Za-z+/_=-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/', 30, 120)}`,
  references: ['https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning'],
  rotate: {
    steps:
      'Delete the access key of the service client in the Authress management portal, then create a new one and redeploy.',
    url: 'https://authress.io/app/#/settings?focus=clients',
  },
  examples: [
    sample`AUTHRESS_KEY=sc_${lowerAlphanumeric(20)}.${lowerAlphanumeric(4)}.acc_${lowerAlphanumeric(16)}.${base64(64)}`,
    sample`const client = new AuthressClient({}, '${oneOf('sc', 'ext', 'scauth', 'authress')}_${lowerAlphanumeric(5, 30)}.${lowerAlphanumeric(4, 6)}.acc_${lowerAlphanumeric(10, 32)}.${characterSet('0-9A-Za-z+/_=-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/', 30, 120)}');`,
  ],
  lookalikes: [
    sample`const client = new AuthressClient({}, '${oneOf('sc', 'ext', 'scauth', 'authress')}_${lowerAlphanumeric(5, 30)}.${lowerAlphanumeric(4, 6)}.acc_${lowerAlphanumeric(10, 32)}.${characterSet('0-9A-Za-z+/_=-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/', 29)}');`,
    sample`AUTHRESS_KEY=sc_${lowerAlphanumeric(20)}.acc_${lowerAlphanumeric(16)}`,
    sample`sc_key.abcd.acc_xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
