import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const civoToken: Rule = {
  id: 'civo-api-key',
  name: 'Civo API key',
  provider: 'civo',
  kind: 'context',
  description: 'Creates, reads and deletes clusters and instances as its account.',
  severity: 'critical',
  ...named({ names: ['civo'], value: alphanumeric(49, 50), words: ['key', 'token', 'secret', 'api'], reach: 48 }),
  references: ['https://www.civo.com/docs/account/api-keys'],
  rotate: {
    steps: 'Regenerate the key in the security settings of the account.',
    url: 'https://dashboard.civo.com/security',
  },
  examples: [sample`CIVO_TOKEN=${alphanumeric(50)}`, sample`civo apikey add main ${alphanumeric(50)}`],
  lookalikes: [sample`CIVO_TOKEN=${alphanumeric(40)}`, sample`CIVO_REGION=LON1`],
};
