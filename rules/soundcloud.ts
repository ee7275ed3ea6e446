import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const soundcloudClientSecret: Rule = {
  id: 'soundcloud-client-secret',
  name: 'SoundCloud client id or secret',
  provider: 'soundcloud',
  kind: 'context',
  description: "Both together take tokens of the application's users.",
  severity: 'medium',
  ...named({ names: ['soundcloud', 'sound cloud'], value: loosely(alphanumeric(32)) }),
  references: ['https://developers.soundcloud.com/docs/api/guide#authentication'],
  rotate: {
    steps: 'Reset the secret on the page of the app and put it in place.',
    url: 'https://soundcloud.com/you/apps',
  },
  examples: [sample`SOUNDCLOUD_CLIENT_SECRET=${alphanumeric(32)}`, sample`soundcloud.api_key = '${alphanumeric(32)}'`],
  lookalikes: [
    sample`SOUNDCLOUD_CLIENT_SECRET=${alphanumeric(31)}`,
    sample`SOUNDCLOUD_CLIENT_SECRET=your_client_secret`,
  ],
};
