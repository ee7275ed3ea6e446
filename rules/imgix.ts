import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const imgixApiKey: Rule = {
  id: 'imgix-api-key',
  name: 'imgix API key',
  provider: 'imgix',
  kind: 'context',
  description: 'Reads and changes sources, assets and reports of the account.',
  severity: 'high',
  ...named({ names: ['imgix'], value: sequence('ak_', hexadecimal(64)) }),
  references: ['https://docs.imgix.com/en-US/apis/management'],
  rotate: {
    steps: 'Revoke the API key in the dashboard, then create one with fewer permissions.',
    url: 'https://dashboard.imgix.com/api-keys',
  },
  examples: [sample`IMGIX_API_KEY=ak_${hexadecimal(64)}`, sample`new ImgixAPI({ apiKey: 'ak_${hexadecimal(64)}' })`],
  lookalikes: [sample`IMGIX_API_KEY=ak_${hexadecimal(30)}`, sample`IMGIX_DOMAIN=acme.imgix.net`],
};
