import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Those of robots have 180 characters, older ones fewer. */
const secret = { ...sequence('sk', alphanumeric(178)), source: 'sk[0-9A-Za-z]{76,178}' };

export const sanityApiToken: Rule = {
  id: 'sanity-api-token',
  name: 'Sanity API token',
  provider: 'sanity',
  kind: 'context',
  description: 'Reads drafts and private content and changes the datasets its role may.',
  severity: 'high',
  keywords: ['sanity'],
  pattern: assigned({ names: ['sanity'], value: secret }),
  references: ['https://www.sanity.io/docs/http-auth'],
  rotate: {
    steps: "Delete the token under API, Tokens, of the project in Sanity's manager, then add one with fewer rights.",
    url: 'https://www.sanity.io/manage',
  },
  examples: [sample`sanity:\n  api_key: ${secret}\n`, sample`SANITY_API_TOKEN=${secret}`],
  lookalikes: [sample`sanity:\n  api_key: sk${alphanumeric(75)}\n`, sample`SANITY_API_KEY=YOUR_SANITY_API_KEY`],
};
