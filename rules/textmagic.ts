import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.textmagic.com/#section/Authentication';
const key = alphanumeric(30);

export const textmagicApiKey: Rule = {
  id: 'textmagic-api-key',
  name: 'Textmagic API key',
  provider: 'textmagic',
  kind: 'context',
  description: "With the user's name it sends messages on the account's credit and reads those received.",
  severity: 'high',
  ...named({
    names: ['textmagic', 'x-tm-key'],
    value: sequence(key, digitInLast(30)),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps:
      'Delete the API key under Services, API settings, create a new one and put it in place, then look at the messages sent.',
    url: 'https://my.textmagic.com/online/api/rest-api/keys',
  },
  examples: [
    sample`TEXTMAGIC_API_KEY=${key}`,
    sample`curl https://rest.textmagic.com/api/v2/user -H "X-TM-Username: acme" -H "X-TM-Key: ${key}"`,
  ],
  lookalikes: [sample`TEXTMAGIC_API_KEY=${alphanumeric(29)}`, sample`TEXTMAGIC_API_KEY=${'x'.repeat(30)}`],
};
