import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const peopledatalabsApiKey: Rule = {
  id: 'peopledatalabs-api-key',
  name: 'People Data Labs API key',
  provider: 'peopledatalabs',
  kind: 'context',
  description: "Looks up people with their contact data on the owner's credits.",
  severity: 'medium',
  keywords: ['peopledatalabs', 'peopledata_labs', 'peopledata-labs', 'peopledata.labs', 'peopledata labs', 'pdl'],
  pattern: assigned({ names: ['peopledatalabs', 'peopledata labs', 'pdl'], value: lowerAlphanumeric(64) }),
  references: ['https://docs.peopledatalabs.com/docs/authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of the People Data Labs dashboard, then create one.',
    url: 'https://dashboard.peopledatalabs.com/api-keys',
  },
  examples: [
    sample`PDL_API_KEY=${lowerAlphanumeric(64)}`,
    sample`https://api.peopledatalabs.com/v5/person/enrich?api_key=${lowerAlphanumeric(64)}`,
  ],
  lookalikes: [
    sample`https://api.peopledatalabs.com/v5/person/enrich?api_key=${lowerAlphanumeric(63)}`,
    sample`PEOPLEDATALABS_TOKEN=changeme`,
  ],
};
