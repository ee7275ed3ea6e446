import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zerotierApiToken: Rule = {
  id: 'zerotier-api-token',
  name: 'ZeroTier Central API token',
  provider: 'zerotier',
  kind: 'context',
  description: 'Changes the networks its owner administers and lets any device in.',
  severity: 'critical',
  keywords: ['zerotier', 'zero_tier', 'zero-tier', 'zero.tier', 'zero tier'],
  pattern: assigned({
    names: ['zerotier', 'zero tier'],
    value: sequence(digitWithin(32), alphanumeric(32)),
    words: ['api', 'token', 'key', 'central', 'secret', 'auth', 'access', 'private'],
  }),
  references: ['https://docs.zerotier.com/api/tokens/'],
  rotate: {
    steps: "Delete the token on the account page of ZeroTier Central, look at the networks' members, then create one.",
    url: 'https://my.zerotier.com/account',
  },
  examples: [
    sample`ZEROTIER_CENTRAL_TOKEN=${alphanumeric(32)}`,
    sample`curl https://api.zerotier.com/api/v1/network -H "Authorization: token ${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`ZEROTIER_CENTRAL_TOKEN=${alphanumeric(31)}`, sample`ZEROTIER_API_KEY=YOUR_ZEROTIER_API_KEY`],
};
