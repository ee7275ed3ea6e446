import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const strapiApiToken: Rule = {
  id: 'strapi-api-token',
  name: 'Strapi API token',
  provider: 'strapi',
  kind: 'context',
  description: 'Reads all content by the REST API, or changes it, by its type.',
  severity: 'high',
  ...named({ names: ['strapi'], value: hexadecimal(256), words: ['token', 'key'] }),
  references: ['https://docs.strapi.io/cms/features/api-tokens'],
  rotate: {
    steps: 'Regenerate the token in the settings of the admin panel, then put the new one in place.',
    url: 'https://docs.strapi.io/cms/features/api-tokens',
  },
  examples: [sample`STRAPI_API_TOKEN=${hexadecimal(256)}`, sample`strapi: { token: "${hexadecimal(256)}" }`],
  lookalikes: [sample`STRAPI_API_TOKEN=${hexadecimal(255)}`, sample`STRAPI_API_TOKEN=your_token_here`],
};
