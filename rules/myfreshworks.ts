import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.freshworks.com/crm/api/#authentication';
const key = base64Url(22);

export const myfreshworksApiKey: Rule = {
  id: 'myfreshworks-api-key',
  name: 'Freshworks CRM (Freshsales) API key',
  provider: 'myfreshworks',
  kind: 'context',
  description: 'Acts as its user in the CRM: reads and changes contacts, accounts and deals.',
  severity: 'high',
  ...named({
    names: ['myfreshworks', 'freshworks', 'freshsales'],
    value: sequence(key, digitInLast(22)),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 90,
    reach: 70,
  }),
  references: [docs],
  rotate: {
    steps: 'Reset the API key under Personal settings, API settings, and put it in place.',
    url: 'https://developers.freshworks.com/crm/api/#authentication',
  },
  examples: [
    sample`FRESHSALES_API_KEY=${key}`,
    sample`curl https://acme.myfreshworks.com/crm/sales/api/contacts -H "Authorization: Token token=${key}"`,
    sample`freshworks:\n  token: "${key}"`,
  ],
  lookalikes: [sample`FRESHWORKS_API_KEY=${base64Url(21)}`, sample`FRESHWORKS_API_KEY=your-freshworks-api-key`],
};
