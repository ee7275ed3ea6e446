import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const currentsapiApiKey: Rule = {
  id: 'currentsapi-api-key',
  name: 'Currents API key',
  provider: 'currentsapi',
  kind: 'context',
  description: "Queries news on the owner's daily limit.",
  severity: 'low',
  keywords: ['currentsapi', 'currents_api', 'currents-api', 'currents.api', 'currents api'],
  pattern: assigned({ names: ['currentsapi', 'currents api'], value: sequence(digitWithin(48), base64Url(48)) }),
  references: ['https://currentsapi.services/en/docs/'],
  rotate: {
    steps: 'Regenerate the token on the profile page of Currents API.',
    url: 'https://currentsapi.services/en/profile',
  },
  examples: [
    sample`CURRENTSAPI_API_KEY=${base64Url(48)}`,
    sample`https://api.currentsapi.services/v1/latest?apiKey=${base64Url(48)}`,
  ],
  lookalikes: [sample`CURRENTSAPI_API_KEY=${base64Url(47)}`, sample`CURRENTSAPI_API_KEY=xxxxxxxx-your-key`],
};
