import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digits, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** The kind, a colon and the token. */
const secret = sequence(digits(1), ':', base64Url(52, 53));

export const optimizelyAccessToken: Rule = {
  id: 'optimizely-access-token',
  name: 'Optimizely personal access token',
  provider: 'optimizely',
  kind: 'context',
  description: 'Reads and changes experiments and flags, so it changes what visitors are shown.',
  severity: 'high',
  keywords: ['optimizely'],
  pattern: assigned({ names: ['optimizely'], value: secret }),
  references: ['https://docs.developers.optimizely.com/feature-experimentation/reference/personal-access-token'],
  rotate: {
    steps: 'Delete the token on the API access page of the profile, then generate a new one.',
    url: 'https://app.optimizely.com/v2/profile/api',
  },
  examples: [sample`OPTIMIZELY_TOKEN=${secret}`, sample`optimizely_access_token: "${secret}"`],
  lookalikes: [sample`OPTIMIZELY_TOKEN=${digits(1)}:${base64Url(51)}`, sample`optimizely:\n  token: <insert token>\n`],
};
