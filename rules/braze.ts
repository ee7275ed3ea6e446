import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const brazeRestApiKey: Rule = {
  id: 'braze-rest-api-key',
  name: 'Braze REST API key',
  provider: 'braze',
  kind: 'context',
  description: 'Sends messages to users and exports what is known of them, by its permissions.',
  severity: 'critical',
  ...named({ names: ['braze', 'appboy'], value: uuid() }),
  references: ['https://www.braze.com/docs/api/basics/#rest-api-key'],
  rotate: {
    steps:
      'Delete the REST API key in the settings, look through its log, then create one with fewer permissions and allowed addresses.',
    url: 'https://www.braze.com/docs/api/basics/',
  },
  examples: [
    sample`BRAZE_REST_API_KEY=${uuid()}`,
    sample`curl https://rest.iad-01.braze.com/users/export/ids -H 'Authorization: Bearer ${uuid()}'`,
  ],
  lookalikes: [
    sample`BRAZE_REST_API_KEY=${hexadecimal(30)}`,
    sample`BRAZE_REST_ENDPOINT=https://rest.iad-01.braze.com`,
  ],
};
