import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gcoreApiToken: Rule = {
  id: 'gcore-api-token',
  name: 'Gcore permanent API token',
  provider: 'gcore',
  kind: 'context',
  description: 'Acts on CDN, DNS, cloud and storage of the account, by its role.',
  severity: 'critical',
  ...named({
    names: ['gcore'],
    value: { ...sequence(digits(5), '$', hexadecimal(128)), source: '[0-9]{1,8}\\$[0-9a-f]{128}' },
  }),
  references: ['https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token'],
  rotate: {
    steps:
      'Delete the API token in the profile, look through the action log, then create one with a lesser role that expires.',
    url: 'https://accounts.gcore.com/profile/api-tokens',
  },
  examples: [
    sample`GCORE_PERMANENT_API_TOKEN='${digits(5)}$${hexadecimal(128)}'`,
    sample`provider "gcore" {\n  permanent_api_token = "${digits(4)}$${hexadecimal(128)}"\n}`,
  ],
  lookalikes: [
    sample`GCORE_PERMANENT_API_TOKEN='${digits(5)}$${hexadecimal(100)}'`,
    sample`GCORE_PROJECT_ID=${digits(6)}`,
  ],
};
