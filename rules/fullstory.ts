import type { Rule } from '../src/model/rule.ts';
import { assigned, base64, characterSet, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.fullstory.com/server/authentication/';
const apiKey = sequence(oneOf('na1', 'eu1'), '.', base64(32, 100));
const legacyApiKey = characterSet(
  '0-9A-Za-z+/\\-',
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  87,
  104,
);

export const fullstoryApiKey: Rule = {
  id: 'fullstory-api-key',
  name: 'FullStory API key',
  provider: 'fullstory',
  kind: 'context',
  description:
    "Reads sessions and user data recorded on the site and, with an admin's key, changes settings and deletes users.",
  severity: 'high',
  keywords: ['fullstory', 'full_story', 'full-story', 'full.story', 'full story'],
  pattern: assigned({ names: ['fullstory', 'full story'], value: apiKey }),
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, API keys, in FullStory, then create one with the Standard permission.',
    url: 'https://app.fullstory.com/ui/settings/apikeys',
  },
  examples: [
    sample`curl https://api.fullstory.com/v2/ -H "Authorization: Basic ${apiKey}"`,
    sample`FULLSTORY_API_KEY=${apiKey}`,
  ],
  lookalikes: [
    sample`curl https://api.fullstory.com/v2/ -H "Authorization: Basic ${oneOf('na1', 'eu1')}.${base64(31)}"`,
    sample`FULLSTORY_ORG=na1.fullstory.com`,
  ],
};

export const fullstoryLegacyApiKey: Rule = {
  id: 'fullstory-legacy-api-key',
  name: 'FullStory API key (legacy)',
  provider: 'fullstory',
  kind: 'context',
  description: 'Reads sessions and user data recorded on the site.',
  severity: 'high',
  keywords: ['fullstory', 'full_story', 'full-story', 'full.story', 'full story'],
  pattern: assigned({ names: ['fullstory', 'full story'], value: legacyApiKey }),
  references: [docs],
  rotate: {
    steps: 'Delete the key under Settings, API keys, in FullStory, then create one of the present kind.',
    url: 'https://app.fullstory.com/ui/settings/apikeys',
  },
  examples: [sample`FULLSTORY_TOKEN=${legacyApiKey}`, sample`fullstory:\n  apiKey: ${legacyApiKey}`],
  lookalikes: [
    sample`FULLSTORY_TOKEN=${base64(80)}`,
    sample`FULLSTORY_TOKEN=${characterSet('0-9A-Za-z+/\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 105)}`,
  ],
};
