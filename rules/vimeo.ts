import type { Rule } from '../src/model/rule.ts';
import { base64, digitInLast, digits, hexadecimal, loosely, named, sequence } from '../src/rule/pattern.ts';
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

export const vimeoClientSecret: Rule = {
  id: 'vimeo-client-secret',
  name: 'Vimeo client secret',
  provider: 'vimeo',
  kind: 'context',
  description: "With the client ID it gets tokens of the app and trades its users' codes.",
  severity: 'high',
  ...named({ names: ['vimeo'], value: sequence(base64(128), digitInLast(128)), words: ['secret'], near: 40 }),
  references: ['https://developer.vimeo.com/api/authentication'],
  rotate: {
    steps: "Regenerate the client secret on the app's page and put the new one in place.",
    url: 'https://developer.vimeo.com/apps',
  },
  examples: [sample`VIMEO_CLIENT_SECRET=${base64(128)}`, sample`vimeo:\n  client_secret: "${base64(128)}"\n`],
  lookalikes: [sample`VIMEO_CLIENT_SECRET=${base64(100)}`, sample`VIMEO_CLIENT_ID=${hexadecimal(40)}`],
};
