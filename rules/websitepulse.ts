import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.websitepulse.com/support/api-documentation';
const key = lowerAlphanumeric(32);

export const websitepulseApiKey: Rule = {
  id: 'websitepulse-api-key',
  name: 'WebSitePulse API key',
  provider: 'websitepulse',
  kind: 'context',
  description: "With the user's name it reads and changes the monitoring of the account.",
  severity: 'medium',
  ...named({
    names: ['websitepulse', 'website pulse'],
    value: loosely(key),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 90,
    reach: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'Reset the API key in the customer panel and put the new one in place.',
    url: 'https://www.websitepulse.com/',
  },
  examples: [
    sample`WEBSITEPULSE_API_KEY=${key}`,
    sample`https://api.websitepulse.com/textserver.php?username=acme&key=${key}&method=GetContacts`,
  ],
  lookalikes: [sample`WEBSITEPULSE_API_KEY=${hexadecimal(31)}`, sample`WEBSITEPULSE_API_KEY=${'0'.repeat(32)}`],
};
