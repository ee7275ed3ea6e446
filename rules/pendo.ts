import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, oneOf, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://engageapi.pendo.io/#authentication';
const value = sequence(uuid(), optional('.', oneOf('us', 'eu', 'us1', 'jpn', 'au')));

export const pendoIntegrationKey: Rule = {
  id: 'pendo-integration-key',
  name: 'Pendo integration key',
  provider: 'pendo',
  kind: 'context',
  description: 'Reads the visitors and usage of the subscription; with write access it changes metadata and guides.',
  severity: 'high',
  ...named({
    names: [
      'pendo_',
      'pendo.',
      'pendo-',
      'pendo:',
      'pendo"',
      "pendo'",
      'pendo integration',
      'pendo secret',
      'pendo token',
      'pendo api',
      'pendoclient',
    ],
    value: loosely(value),
    words: ['integration', 'secret', 'pendo token', 'pendo_token'],
    near: 80,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, Integrations, Integration keys, create a new one and put it in place.',
    url: 'https://app.pendo.io/admin/integrationkeys',
  },
  examples: [
    sample`PENDO_INTEGRATION_KEY=${value}`,
    sample`"pendo": {\n  "integrationKey": "${uuid()}"\n}`,
    sample`curl https://app.pendo.io/api/v1/feature -H "x-pendo-integration-key: ${uuid()}"`,
  ],
  lookalikes: [
    sample`PENDO_API_KEY=${uuid()}`,
    sample`pendo.initialize({ apiKey: "${uuid()}" })`,
    sample`PENDO_INTEGRATION_KEY=${hexadecimal(32)}`,
  ],
};
