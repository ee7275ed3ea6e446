import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digits, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.storyblok.com/docs/concepts/access-tokens';
const accessToken = sequence(alphanumeric(22), 'tt');
const managementToken = sequence(alphanumeric(22), 'tt-', digits(3, 8), '-', base64Url(20));

export const storyblokAccessToken: Rule = {
  id: 'storyblok-access-token',
  name: 'Storyblok access token',
  provider: 'storyblok',
  kind: 'context',
  description: "Reads the space's content; a preview token reads drafts too.",
  severity: 'medium',
  keywords: ['storyblok', 'story_blok', 'story-blok', 'story.blok', 'story blok'],
  pattern: assigned({ names: ['storyblok', 'story blok'], value: sequence(digitWithin(22), accessToken) }),
  references: [docs],
  rotate: {
    steps: 'Delete the token under Settings, Access tokens, of the space, then generate one.',
    url: 'https://app.storyblok.com/#/me/spaces',
  },
  examples: [
    sample`https://api.storyblok.com/v2/cdn/stories?token=${accessToken}`,
    sample`storyblokInit({ accessToken: '${accessToken}' })`,
  ],
  lookalikes: [
    sample`storyblokInit({ accessToken: '${alphanumeric(21)}tt' })`,
    sample`STORYBLOK_API_KEY=YOUR_STORYBLOK_API_KEY`,
  ],
};

export const storyblokManagementToken: Rule = {
  id: 'storyblok-management-token',
  name: 'Storyblok personal access token',
  provider: 'storyblok',
  kind: 'context',
  description: 'Reads and changes content, schemas and users of all spaces its owner may.',
  severity: 'high',
  keywords: ['storyblok', 'story_blok', 'story-blok', 'story.blok', 'story blok'],
  pattern: assigned({ names: ['storyblok', 'story blok'], value: sequence(digitWithin(22), managementToken) }),
  references: [docs],
  rotate: {
    steps: 'Delete the token under Account settings, Personal access tokens, of Storyblok.',
    url: 'https://app.storyblok.com/#/me/account',
  },
  examples: [
    sample`"STORYBLOK_ACCESS_TOKEN": "${managementToken}",`,
    sample`STORYBLOK_MANAGEMENT_TOKEN=${managementToken}`,
  ],
  lookalikes: [
    sample`"STORYBLOK_ACCESS_TOKEN": "${alphanumeric(22)}tt-${digits(3, 8)}-${base64Url(19)}",`,
    sample`storyblok:\n  token: <insert token>\n`,
  ],
};
