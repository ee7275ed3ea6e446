import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const wistiaApiToken: Rule = {
  id: 'wistia-api-token',
  name: 'Wistia API token',
  provider: 'wistia',
  kind: 'context',
  description: "Reads, uploads and, where it may, deletes the account's videos and their statistics.",
  severity: 'medium',
  keywords: ['wistia'],
  pattern: assigned({ names: ['wistia'], value: lowerAlphanumeric(64) }),
  references: ['https://docs.wistia.com/reference/getting-started-with-the-data-api'],
  rotate: {
    steps: 'Delete the token under Settings, API access, of Wistia, then create one with fewer permissions.',
    url: 'https://my.wistia.com/account/api',
  },
  examples: [
    sample`WistiaOptions { ApiKey = "${lowerAlphanumeric(64)}" }`,
    sample`https://api.wistia.com/v1/medias.json?api_password=${lowerAlphanumeric(64)}`,
  ],
  lookalikes: [
    sample`https://api.wistia.com/v1/medias.json?api_password=${lowerAlphanumeric(63)}`,
    sample`WISTIA_API_KEY=YOUR_WISTIA_API_KEY`,
  ],
};
