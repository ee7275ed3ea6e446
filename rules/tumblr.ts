import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tumblrOauthSecret: Rule = {
  id: 'tumblr-oauth-secret',
  name: 'Tumblr consumer key, consumer secret or token',
  provider: 'tumblr',
  kind: 'context',
  description: "Together they post and read as the application's users; the key alone reads public blogs.",
  severity: 'medium',
  ...named({ names: ['tumblr'], value: loosely(alphanumeric(50)) }),
  references: ['https://www.tumblr.com/docs/en/api/v2#authentication'],
  rotate: { steps: 'Register the application anew and remove the old one.', url: 'https://www.tumblr.com/oauth/apps' },
  examples: [
    sample`TUMBLR_CONSUMER_SECRET=${alphanumeric(50)}`,
    sample`https://api.tumblr.com/v2/blog/acme.tumblr.com/posts?api_key=${alphanumeric(50)}`,
  ],
  lookalikes: [sample`TUMBLR_CONSUMER_SECRET=${alphanumeric(49)}`, sample`TUMBLR_API_KEY=your_tumblr_api_key`],
};
