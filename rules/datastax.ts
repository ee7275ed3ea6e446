import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html';
const value = sequence('AstraCS:', alphanumeric(24), ':', hexadecimal(64));

export const datastaxAstraToken: Rule = {
  id: 'datastax-astra-token',
  name: 'DataStax Astra application token',
  provider: 'datastax',
  kind: 'provider',
  description: 'Does what its role allows: reads and changes databases, or manages the whole organization.',
  severity: 'critical',
  keywords: ['AstraCS:'],
  pattern: token`${value}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the application token in the settings of the organization, create one with fewer rights and put it in place.',
    url: 'https://astra.datastax.com/settings/tokens',
  },
  examples: [
    sample`ASTRA_DB_APPLICATION_TOKEN=${value}`,
    sample`const client = new DataAPIClient('${value}');`,
    sample`curl -H "Token: ${value}" https://acme.apps.astra.datastax.com/api/json/v1`,
  ],
  lookalikes: [
    sample`ASTRA_TOKEN=AstraCS:${alphanumeric(24)}:${hexadecimal(63)}`,
    sample`ASTRA_DB_APPLICATION_TOKEN=AstraCS:...`,
  ],
};
