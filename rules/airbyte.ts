import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(32), alphanumeric(32));

export const airbyteClientSecret: Rule = {
  id: 'airbyte-client-secret',
  name: 'Airbyte client secret',
  provider: 'airbyte',
  kind: 'context',
  description: 'Gets tokens that read and change sources, destinations and connections.',
  severity: 'high',
  ...named({ names: ['airbyte'], value: secret, words: ['secret', 'passw'] }),
  references: ['https://docs.airbyte.com/platform/using-airbyte/configuring-api-access'],
  rotate: {
    steps: 'Delete the application under User settings, then create one.',
    url: 'https://cloud.airbyte.com/settings/application',
  },
  examples: [sample`AIRBYTE_CLIENT_SECRET=${secret}`, sample`airbyte:\n  client_secret: ${secret}\n`],
  lookalikes: [sample`AIRBYTE_CLIENT_SECRET=${alphanumeric(31)}`, sample`AIRBYTE_CLIENT_ID=${uuid()}`],
};
