import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(40), base64Url(40));

export const teamtailorApiKey: Rule = {
  id: 'teamtailor-api-key',
  name: 'Teamtailor API key',
  provider: 'teamtailor',
  kind: 'context',
  description: 'Reads and changes jobs, candidates and their documents.',
  severity: 'high',
  ...named({ names: ['teamtailor'], value: key }),
  references: ['https://docs.teamtailor.com/#authentication'],
  rotate: {
    steps: 'Delete the key under Settings, Integrations, API keys, then create one with fewer rights.',
    url: 'https://app.teamtailor.com/companies/settings/api_keys',
  },
  examples: [
    sample`TEAMTAILOR_API_KEY=${key}`,
    sample`curl https://api.teamtailor.com/v1/jobs -H 'Authorization: Token token=${key}'`,
  ],
  lookalikes: [sample`TEAMTAILOR_API_KEY=${base64Url(39)}`, sample`TEAMTAILOR_API_KEY=your-key`],
};
