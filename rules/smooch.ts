import type { Companion, Rule } from '../src/model/rule.ts';
import { type Shape, base64Url, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.smooch.io/rest/#section/Introduction/Authentication';
const secret: Shape = { ...base64Url(86), source: '(?:[\\w\\-]{86}|[\\w\\-]{24})' };
const keyId: Companion = {
  name: 'key id',
  pattern: /(?<![0-9A-Za-z])(?<part>(?:app|act|int|usr)_[0-9a-f]{24})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
  isUnmistakable: true,
};

export const smoochSecret: Rule = {
  id: 'smooch-secret',
  name: 'Smooch (Sunshine Conversations) API secret',
  provider: 'smooch',
  kind: 'context',
  description: 'With the key id it reads and sends the messages of all customers.',
  severity: 'critical',
  ...named({
    names: ['smooch', 'sunshine conversations', 'sunco'],
    value: sequence(secret, digitInLast(24)),
    words: ['secret', 'token', 'key', 'access', 'private'],
    near: 80,
  }),
  companions: [keyId],
  references: [docs],
  rotate: {
    steps:
      'Delete the API key in the settings of the app (or under Conversations API in the Zendesk Admin Center), create a new one and put it in place.',
    url: 'https://support.zendesk.com/hc/en-us/articles/4576088682266',
  },
  examples: [
    sample`SMOOCH_KEY_ID=app_${hexadecimal(24)}\nSMOOCH_SECRET=${secret}`,
    sample`new SmoochCore({ keyId: 'act_${hexadecimal(24)}', secret: '${secret}' })`,
  ],
  lookalikes: [sample`SMOOCH_SECRET=${base64Url(85)}`, sample`SMOOCH_SECRET=your-smooch-api-secret-12`],
};
