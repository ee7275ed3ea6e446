import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const disqusSecretKey: Rule = {
  id: 'disqus-secret-key',
  name: 'Disqus API or secret key',
  provider: 'disqus',
  kind: 'context',
  description:
    'Calls the Disqus API as the application; the secret key signs single sign-on messages, so it poses as any commenter.',
  severity: 'medium',
  keywords: ['disqus'],
  pattern: assigned({ names: ['disqus'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://disqus.com/api/docs/auth/'],
  rotate: {
    steps: "Reset the keys on the page of the application, then update the site's single sign-on settings.",
    url: 'https://disqus.com/api/applications/',
  },
  examples: [
    sample`DISQUS_SECRET_KEY = '${alphanumeric(64)}'`,
    sample`https://disqus.com/api/3.0/posts/list.json?api_secret=${alphanumeric(64)}`,
  ],
  lookalikes: [
    sample`https://disqus.com/api/3.0/posts/list.json?api_secret=${alphanumeric(63)}`,
    sample`DISQUS_TOKEN=changeme`,
  ],
};

export const disqusAccessToken: Rule = {
  ...disqusSecretKey,
  id: 'disqus-access-token',
  name: 'Disqus access token',
  description: 'Posts and moderates as the user who made the application.',
  ...named({
    names: ['disqus'],
    value: hexadecimal(32),
    words: ['token', 'secret', 'api_key', 'apikey', 'api key'],
    near: 40,
  }),
  examples: [
    sample`DISQUS_ACCESS_TOKEN=${hexadecimal(32)}`,
    sample`https://disqus.com/api/3.0/posts/create.json?access_token=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`DISQUS_ACCESS_TOKEN=${hexadecimal(31)}`, sample`DISQUS_ACCESS_TOKEN=your_access_token`],
};
