import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), alphanumeric(32, 64));

export const zoominfoClientSecret: Rule = {
  id: 'zoominfo-client-secret',
  name: 'ZoomInfo client secret',
  provider: 'zoominfo',
  kind: 'context',
  description: "Looks up people and companies on the account's credits.",
  severity: 'high',
  ...named({ names: ['zoominfo'], value, words: ['secret', 'key', 'passw'] }),
  references: ['https://docs.zoominfo.com/docs/authentication'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://developer.zoominfo.com/',
  },
  examples: [sample`ZOOMINFO_CLIENT_SECRET=${value}`, sample`const zoominfoClientSecret = '${value}';`],
  lookalikes: [
    sample`ZOOMINFO_CLIENT_SECRET=${alphanumeric(20)}`,
    sample`ZOOMINFO_CLIENT_SECRET=your-zoominfo-client-secret-here`,
  ],
};
