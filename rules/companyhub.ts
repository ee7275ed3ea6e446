import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const companyhubApiKey: Rule = {
  id: 'companyhub-api-key',
  name: 'CompanyHub API key',
  provider: 'companyhub',
  kind: 'context',
  description: 'Reads, changes and deletes contacts, companies and deals of the account.',
  severity: 'high',
  ...named({
    names: ['companyhub', 'company hub'],
    value: sequence(digitWithin(20), alphanumeric(20)),
    words: ['key', 'token', 'secret', 'auth'],
    near: 60,
  }),
  references: ['https://companyhub.com/docs/api-documentation'],
  rotate: {
    steps: 'Generate a new key under Settings, Integrations, API, and put it in place.',
    url: 'https://app.companyhub.com/',
  },
  examples: [
    sample`COMPANYHUB_SUBDOMAIN=acme\nCOMPANYHUB_API_KEY=${alphanumeric(20)}`,
    sample`curl https://api.companyhub.com/v1/me -H "Authorization: acme ${alphanumeric(20)}"`,
  ],
  lookalikes: [sample`COMPANYHUB_API_KEY=${alphanumeric(21)}`, sample`COMPANYHUB_API_KEY=your-companyhub-key-`],
};
