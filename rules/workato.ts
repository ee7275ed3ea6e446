import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, loosely, lowerAlphanumeric, named, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://docs.workato.com/workato-api/api-clients.html';
const head = encoded('base64url', '{"typ":"JWT","alg":"RS256"}');
const payload = encoded('base64url', '{"sub":"', uuid(), '","aud":"', uuid(), '","jti":"', uuid(), '"}');
const legacy = lowerAlphanumeric(64);

export const workatoApiToken: Rule = {
  id: 'workato-api-token',
  name: 'Workato API client token',
  provider: 'workato',
  kind: 'provider',
  description: 'Reads and changes recipes, connections and folders of the workspace, within its role.',
  severity: 'critical',
  keywords: ['wrka'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>wrka[a-z]{2,8}-eyJ[\w-]{8,2000}\.[\w-]{20,4000}\.[\w-]{40,1400})(?![\w-])/,
  references: [docs],
  rotate: {
    steps:
      'Refresh the token of the API client under Workspace admin, API clients, which ends the leaked one, then look at the activity log.',
    url: 'https://app.workato.com/members/api/clients',
  },
  examples: [
    sample`WORKATO_API_TOKEN=wrkaus-${head}.${payload}.${alphanumeric(342)}`,
    sample`curl https://app.eu.workato.com/api/recipes -H "Authorization: Bearer wrkaeu-${head}.${payload}.${alphanumeric(342)}"`,
  ],
  lookalikes: [sample`WORKATO_API_TOKEN=wrkaus-eyJ0eXAi...`, sample`wrkaus-${alphanumeric(200)}`],
};

export const workatoLegacyKey: Rule = {
  id: 'workato-legacy-api-key',
  name: 'Workato API key (legacy)',
  provider: 'workato',
  kind: 'context',
  description: 'Reads and changes all recipes and connections of the workspace.',
  severity: 'critical',
  ...named({ names: ['workato'], value: loosely(legacy), near: 60, reach: 90 }),
  references: [docs],
  rotate: {
    steps: 'Refresh the legacy key in the settings, then move to an API client with a role.',
    url: 'https://app.workato.com/',
  },
  examples: [
    sample`WORKATO_API_KEY=${legacy}`,
    sample`curl https://www.workato.com/api/recipes -H "X-USER-TOKEN: ${legacy}"`,
  ],
  lookalikes: [sample`WORKATO_API_KEY=${hexadecimal(63)}`, sample`WORKATO_API_KEY=${'0'.repeat(64)}`],
};
