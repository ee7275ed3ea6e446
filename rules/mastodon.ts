import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mastodonAccessToken: Rule = {
  id: 'mastodon-access-token',
  name: 'Mastodon access token',
  provider: 'mastodon',
  kind: 'context',
  description: 'Reads and posts as its owner, by its scopes.',
  severity: 'medium',
  ...named({ names: ['mastodon'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://docs.joinmastodon.org/client/token/'],
  rotate: {
    steps: 'Revoke the token under Development or Authorized apps of the account, then make one.',
    url: 'https://docs.joinmastodon.org/client/authorized/',
  },
  examples: [
    sample`MASTODON_ACCESS_TOKEN=${base64Url(43)}`,
    sample`mastodon = Mastodon(access_token='${base64Url(43)}', api_base_url='https://acme.social')`,
  ],
  lookalikes: [
    sample`MASTODON_ACCESS_TOKEN=${base64Url(42)}`,
    sample`MASTODON_ACCESS_TOKEN=your_mastodon_access_token`,
  ],
};
