import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = {
  ...sequence(digitWithin(40), alphanumeric(40)),
  source: `${digitWithin(40).source}(?:[0-9A-Za-z]{40}|[0-9A-Za-z+/]{43}=)`,
};

export const brandfetchApiKey: Rule = {
  id: 'brandfetch-api-key',
  name: 'Brandfetch API key',
  provider: 'brandfetch',
  kind: 'context',
  description: "Fetches logos and brand data on the owner's quota.",
  severity: 'low',
  keywords: ['brandfetch', 'brand_fetch', 'brand-fetch', 'brand.fetch', 'brand fetch'],
  pattern: assigned({ names: ['brandfetch', 'brand fetch'], value }),
  references: ['https://docs.brandfetch.com/'],
  rotate: {
    steps: 'Regenerate the key on the Brandfetch developer dashboard.',
    url: 'https://developers.brandfetch.com/dashboard/keys',
  },
  examples: [
    sample`BRANDFETCH_API_KEY=${base64(43)}=`,
    sample`<add key="BrandfetchApiKey" value="${alphanumeric(40)}" />`,
    sample`const brandfetchAPIKey = "${alphanumeric(40)}";`,
  ],
  lookalikes: [sample`const brandfetchAPIKey = "${alphanumeric(39)}";`, sample`BRANDFETCH_API_KEY=xxxxxxxx-your-key`],
};
