import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(32);

/** `salesCookie` alone is what programs call the cookie of a sales page. */
export const salescookieApiKey: Rule = {
  id: 'salescookie-api-key',
  name: 'Sales Cookie API key',
  provider: 'salescookie',
  kind: 'context',
  description: 'Writes sales transactions, from which commissions are paid.',
  severity: 'medium',
  ...named({
    names: ['salescookie', 'salescookie api', 'salescookie.com', 'salescookie key', 'sales_cookie api'],
    value: sequence(digitWithin(32), key),
  }),
  references: ['https://support.salescookie.com/'],
  rotate: {
    steps: 'Regenerate the API key in the workspace settings and put it in place.',
    url: 'https://salescookie.com/app/',
  },
  examples: [
    sample`SALESCOOKIE_API_KEY=${key}`,
    sample`curl -X POST https://salescookie.com/app/Api/CreateTransaction -H "X-ApiKey: ${key}"`,
  ],
  lookalikes: [sample`SALESCOOKIE_API_KEY=${alphanumeric(31)}`, sample`SALESCOOKIE_TEAM=${key}`],
};
