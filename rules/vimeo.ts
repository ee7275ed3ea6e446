import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vimeoAccessToken: Rule = {
  id: 'vimeo-access-token',
  name: 'Vimeo access token',
  provider: 'vimeo',
  kind: 'context',
  description: 'Reads and changes videos by its scopes.',
  severity: 'medium',
  ...named({ names: ['vimeo'], value: loosely(hexadecimal(32)), words: ['token', 'secret', 'access', 'bearer'] }),
  references: ['https://developer.vimeo.com/api/authentication'],
  rotate: {
    steps: 'Revoke the token on the page of the app, then generate one with fewer scopes.',
    url: 'https://developer.vimeo.com/apps',
  },
  examples: [
    sample`VIMEO_ACCESS_TOKEN=${hexadecimal(32)}`,
    sample`curl https://api.vimeo.com/me -H 'Authorization: bearer ${hexadecimal(32)}'`,
  ],
  lookalikes: [
    sample`VIMEO_ACCESS_TOKEN=${hexadecimal(31)}`,
    sample`https://player.vimeo.com/video/${digits(9)}?h=${hexadecimal(10)}`,
  ],
};
