import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.gengo.com/v2/authentication/';
/** Letters, digits and signs; samples have few of these, since braces look like a template. */
const key = characterSet(
  '0-9A-Za-z()\\[\\]{}|_^$@~=\\-',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz|^~=',
  64,
);

export const gengoApiKey: Rule = {
  id: 'gengo-api-key',
  name: 'Gengo public or private key',
  provider: 'gengo',
  kind: 'context',
  description: "Both keys together order translations on the account's credits and read its texts.",
  severity: 'high',
  ...named({ names: ['gengo'], value: sequence(key, digitInLast(64)), words: ['key', 'secret', 'token'] }),
  references: [docs],
  rotate: {
    steps: 'Delete the pair of keys in the account settings, create a new one and put it in place.',
    url: 'https://gengo.com/account/api_settings/',
  },
  examples: [sample`GENGO_PRIVATE_KEY="${key}"`, sample`gengo = Gengo(public_key='p', private_key='${key}')`],
  lookalikes: [sample`GENGO_PRIVATE_KEY=${alphanumeric(63)}`, sample`GENGO_PRIVATE_KEY=${'x'.repeat(64)}`],
};
