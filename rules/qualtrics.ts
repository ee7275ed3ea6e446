import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(40), digitInLast(40));

export const qualtricsApiToken: Rule = {
  id: 'qualtrics-api-token',
  name: 'Qualtrics API token',
  provider: 'qualtrics',
  kind: 'context',
  description: 'Reads surveys and what people answered, and changes them as the user.',
  severity: 'high',
  ...named({ names: ['qualtrics'], value: key, words: ['token', 'key'] }),
  references: ['https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication'],
  rotate: {
    steps: 'Generate a new token under Account Settings, Qualtrics IDs, which ends the old one, and put it in place.',
    url: 'https://www.qualtrics.com/support/integrations/api-integration/overview/',
  },
  examples: [
    sample`QUALTRICS_API_TOKEN=${key}`,
    sample`curl https://iad1.qualtrics.com/API/v3/surveys -H 'X-API-TOKEN: ${key}'`,
  ],
  lookalikes: [sample`QUALTRICS_API_TOKEN=${alphanumeric(24)}`, sample`QUALTRICS_SURVEY_ID=SV_${alphanumeric(15)}`],
};
