import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const serphouseApiToken: Rule = {
  id: 'serphouse-api-token',
  name: 'SERPHouse API token',
  provider: 'serphouse',
  kind: 'context',
  description: "Queries search results on the owner's credits.",
  severity: 'low',
  keywords: ['serphouse', 'serp_house', 'serp-house', 'serp.house', 'serp house'],
  pattern: assigned({ names: ['serphouse', 'serp house'], value: sequence(digitWithin(60), alphanumeric(60)) }),
  references: ['https://docs.serphouse.com/'],
  rotate: { steps: 'Regenerate the token on the SERPHouse dashboard.', url: 'https://app.serphouse.com/' },
  examples: [
    sample`serphouse_token = "${alphanumeric(60)}"`,
    sample`curl https://api.serphouse.com/ -H "Authorization: Bearer ${alphanumeric(60)}"`,
  ],
  lookalikes: [sample`serphouse_token = "${alphanumeric(59)}"`, sample`SERPHOUSE_TOKEN=changeme`],
};
