import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, sequence, token, unlike, uuid, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.apideck.com/get-started';
/** The prefix is Stripe's too, whose keys hold no dash. */
const body: Shape = { ...sequence(uuid(), '-', alphanumeric(20), '-', uuid()), source: '[0-9A-Za-z\\-]{86,100}' };
const key = sequence('sk_live_', unlike(alphanumeric(60)), body);
const apideck: Companion = { name: 'service', pattern: /(?<part>apideck)/i, withinLines: 12, isRequired: true };

export const apideckApiKey: Rule = {
  id: 'apideck-api-key',
  name: 'Apideck API key',
  provider: 'apideck',
  kind: 'provider',
  description:
    'Reads and writes through every connection of the application: CRM, accounting, HR and files of its customers.',
  severity: 'critical',
  keywords: ['sk_live_'],
  pattern: token`${key}`,
  companions: [apideck],
  references: [docs],
  rotate: {
    steps:
      'Create a new key under API keys of the application, put it in place, delete the leaked one, then look at the logs.',
    url: 'https://platform.apideck.com/',
  },
  examples: [
    sample`APIDECK_API_KEY=${key}`,
    sample`curl https://unify.apideck.com/crm/contacts -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [
    sample`APIDECK_API_KEY=sk_live_${alphanumeric(99)}`,
    sample`APIDECK_API_KEY=sk_live_xxxxxxxx-xxxx-xxxx`,
    sample`STRIPE_SECRET_KEY=sk_live_${alphanumeric(24)}`,
  ],
};
