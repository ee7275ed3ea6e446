import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  base64Url,
  characterSet,
  digitInLast,
  lowerAlphanumeric,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.contentful.com/developers/docs/references/authentication/';
const delivery = characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', 43);

export const contentfulManagementToken: Rule = {
  id: 'contentful-management-token',
  name: 'Contentful personal access token',
  provider: 'contentful',
  kind: 'provider',
  description: 'Acts as its owner: changes content and settings in every space that person may.',
  severity: 'critical',
  keywords: ['CFPAT-'],
  pattern: token`CFPAT-${base64Url(43)}`,
  references: [docs, 'https://www.contentful.com/developers/docs/references/content-management-api/'],
  rotate: {
    steps:
      "Revoke the token in the account's CMA tokens, look at the spaces' activity, then generate a new one with an expiry date.",
    url: 'https://app.contentful.com/account/profile/cma_tokens',
  },
  examples: [
    sample`CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${base64Url(43)}`,
    sample`const client = contentful.createClient({ accessToken: 'CFPAT-${base64Url(43)}' });`,
  ],
  lookalikes: [sample`CFPAT-${base64Url(42)}`, sample`CFPAT-your-token-here`],
};

export const contentfulDeliveryToken: Rule = {
  id: 'contentful-delivery-token',
  name: 'Contentful delivery or preview token',
  provider: 'contentful',
  kind: 'context',
  description: 'Reads the published content of a space; a preview token reads drafts too.',
  severity: 'medium',
  keywords: ['contentful'],
  pattern: assigned({ names: ['contentful'], value: sequence(delivery, digitInLast(43)) }),
  references: [docs],
  rotate: {
    steps:
      "Delete the API key in the space's settings, create a new one and put it in place; a delivery token in a public site is meant to be seen.",
    url: 'https://app.contentful.com',
  },
  examples: [sample`CONTENTFUL_ACCESS_TOKEN=${base64Url(43)}`, sample`contentful:\n  previewToken: ${base64Url(43)}`],
  lookalikes: [sample`CONTENTFUL_ACCESS_TOKEN=${base64Url(42)}`, sample`CONTENTFUL_SPACE_ID=${lowerAlphanumeric(12)}`],
};
