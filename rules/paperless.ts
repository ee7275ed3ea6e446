import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const paperlessApiToken: Rule = {
  id: 'paperless-api-token',
  name: 'Paperless-ngx API token',
  provider: 'paperless',
  kind: 'context',
  description: 'Reads, changes and deletes the documents its user may see.',
  severity: 'high',
  ...named({ names: ['paperless'], value: hexadecimal(40), words: ['token', 'key'] }),
  references: ['https://docs.paperless-ngx.com/api/#authorization'],
  rotate: {
    steps: 'Create another token in the profile, which ends the old one.',
    url: 'https://docs.paperless-ngx.com/api/#authorization',
  },
  examples: [sample`PAPERLESS_API_TOKEN=${hexadecimal(40)}`, sample`paperless_token: ${hexadecimal(40)}`],
  lookalikes: [sample`PAPERLESS_API_TOKEN=${hexadecimal(20)}`, sample`PAPERLESS_SECRET_KEY=change-me`],
};
