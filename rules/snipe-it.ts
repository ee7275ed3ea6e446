import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const snipeItApiToken: Rule = {
  id: 'snipe-it-api-token',
  name: 'Snipe-IT API token',
  provider: 'snipe-it',
  kind: 'context',
  description: 'Reads and changes assets, licences and people with the rights of its user.',
  severity: 'high',
  ...named({
    names: ['snipe it'],
    value: sequence('eyJ', base64Url(20, 200), '.eyJ', base64Url(20, 1000), '.', base64Url(43, 700)),
    words: ['key', 'token'],
  }),
  references: ['https://snipe-it.readme.io/reference/generating-api-tokens'],
  rotate: {
    steps: 'Revoke the token under Manage API Keys, then create another.',
    url: 'https://snipe-it.readme.io/reference/generating-api-tokens',
  },
  examples: [
    sample`SNIPEIT_API_TOKEN=eyJ${base64Url(33)}.eyJ${base64Url(160)}.${base64Url(43)}`,
    sample`snipe_it_api_key: "eyJ${base64Url(33)}.eyJ${base64Url(160)}.${base64Url(43)}"`,
  ],
  lookalikes: [sample`SNIPEIT_API_TOKEN=eyJ${base64Url(20)}`, sample`SNIPEIT_URL=https://assets.acme.dev`],
};
