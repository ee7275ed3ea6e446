import type { Rule } from '../src/model/rule.ts';
import { base64Url, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const directusStaticToken: Rule = {
  id: 'directus-static-token',
  name: 'Directus static token',
  provider: 'directus',
  kind: 'context',
  description: 'Acts as its user: reads and changes items, files and settings.',
  severity: 'high',
  ...named({ names: ['directus'], value: base64Url(32) }),
  references: ['https://docs.directus.io/reference/authentication.html'],
  rotate: {
    steps: 'Remove the token from its user, look through the activity log, then generate a new one.',
    url: 'https://docs.directus.io/user-guide/user-management/users.html',
  },
  examples: [
    sample`DIRECTUS_TOKEN=${base64Url(32)}`,
    sample`createDirectus('https://cms.acme.example').with(staticToken('${base64Url(32)}'))`,
  ],
  lookalikes: [sample`DIRECTUS_TOKEN=${base64Url(24)}`, sample`DIRECTUS_URL=https://cms.acme.example`],
};
