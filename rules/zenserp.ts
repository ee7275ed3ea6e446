import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://app.zenserp.com/documentation';
const key = uuid();

export const zenserpApiKey: Rule = {
  id: 'zenserp-api-key',
  name: 'Zenserp API key',
  provider: 'zenserp',
  kind: 'context',
  description: "Searches on the owner's quota and bill.",
  severity: 'low',
  ...named({ names: ['zenserp', 'zen serp'], value: loosely(key), near: 60, reach: 60 }),
  references: [docs],
  rotate: {
    steps: 'Reset the API key in the dashboard and put the new one in place.',
    url: 'https://app.zenserp.com/dashboard',
  },
  examples: [
    sample`ZENSERP_API_KEY=${key}`,
    sample`https://app.zenserp.com/api/v2/search?apikey=${key}&q=shoes`,
    sample`headers: { zenserpKey: "${key}" }`,
  ],
  lookalikes: [sample`ZENSERP_API_KEY=${hexadecimal(31)}`, sample`ZENSERP_API_KEY=your-zenserp-api-key`],
};
