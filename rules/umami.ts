import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const umamiApiKey: Rule = {
  id: 'umami-api-key',
  name: 'Umami API key',
  provider: 'umami',
  kind: 'context',
  description: 'Reads statistics and changes websites of its owner.',
  severity: 'medium',
  ...named({ names: ['umami'], value: sequence('api_', alphanumeric(32)) }),
  references: ['https://umami.is/docs/cloud/api-key'],
  rotate: {
    steps: 'Delete the API key in the settings, then create a new one.',
    url: 'https://cloud.umami.is/settings/api-keys',
  },
  examples: [
    sample`UMAMI_API_KEY=api_${alphanumeric(32)}`,
    sample`curl https://api.umami.is/v1/websites -H 'x-umami-api-key: api_${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`UMAMI_API_KEY=api_${alphanumeric(20)}`, sample`UMAMI_WEBSITE_ID=${uuid()}`],
};
