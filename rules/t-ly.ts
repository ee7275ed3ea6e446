import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tLyApiToken: Rule = {
  id: 't-ly-api-token',
  name: 'T.LY API token',
  provider: 't-ly',
  kind: 'context',
  description: "Makes, changes and redirects the account's short links.",
  severity: 'medium',
  ...named({
    names: ['tly api', 'tly token', 'tly key', 'tly secret', 'tly access'],
    value: sequence(digitWithin(60), alphanumeric(60)),
  }),
  references: ['https://t.ly/docs'],
  rotate: {
    steps: 'Delete the token on the API settings page of T.LY, then create one.',
    url: 'https://t.ly/settings#/api',
  },
  examples: [sample`TLY_API_TOKEN=${alphanumeric(60)}`, sample`tly_token: ${alphanumeric(60)}`],
  lookalikes: [sample`TLY_API_TOKEN=${alphanumeric(59)}`, sample`TLY_API_KEY=${'x'.repeat(60)}`],
};
