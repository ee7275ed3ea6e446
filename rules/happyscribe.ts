import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const happyscribeApiKey: Rule = {
  id: 'happyscribe-api-key',
  name: 'HappyScribe API key',
  provider: 'happyscribe',
  kind: 'context',
  description: "Reads and makes transcripts on the owner's minutes.",
  severity: 'medium',
  keywords: ['happyscribe', 'happy_scribe', 'happy-scribe', 'happy.scribe', 'happy scribe'],
  pattern: assigned({ names: ['happyscribe', 'happy scribe'], value: sequence(digitWithin(24), alphanumeric(24)) }),
  references: ['https://dev.happyscribe.com/sections/introduction/'],
  rotate: {
    steps: 'Reset the API key on the account page of HappyScribe.',
    url: 'https://www.happyscribe.com/account',
  },
  examples: [
    sample`ENV HAPPYSCRIBE_KEY=${alphanumeric(24)}`,
    sample`curl https://www.happyscribe.com/api/v1/ -H "Authorization: Bearer ${alphanumeric(24)}"`,
  ],
  lookalikes: [sample`ENV HAPPYSCRIBE_KEY=${alphanumeric(23)}`, sample`HAPPYSCRIBE_TOKEN=changeme`],
};
