import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prismicAccessToken: Rule = {
  id: 'prismic-access-token',
  name: 'Prismic access token',
  provider: 'prismic',
  kind: 'provider',
  description: 'Reads the content of the repository, with what is not published where it may.',
  severity: 'medium',
  keywords: ['MC5'],
  pattern: /(?<![\w\-.])(?<secret>MC5[0-9A-Za-z]{20,40}\.[\w\-]{30,200}77-9[\w\-]{0,200})(?![\w\-])/,
  references: ['https://prismic.io/docs/api#authenticated-requests'],
  rotate: {
    steps: 'Delete the access token in the settings of the repository, then create a new one.',
    url: 'https://prismic.io/dashboard',
  },
  examples: [
    sample`PRISMIC_ACCESS_TOKEN=MC5${alphanumeric(29)}.${base64Url(60)}77-9${base64Url(12)}`,
    sample`prismic.createClient('acme', { accessToken: 'MC5${alphanumeric(29)}.${base64Url(48)}77-9' })`,
  ],
  lookalikes: [sample`PRISMIC_ACCESS_TOKEN=MC5${alphanumeric(12)}`, sample`PRISMIC_ACCESS_TOKEN=MC5xxxx.yyyy`],
};
