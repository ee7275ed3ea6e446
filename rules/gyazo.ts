import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gyazoAccessToken: Rule = {
  id: 'gyazo-access-token',
  name: 'Gyazo access token or client secret',
  provider: 'gyazo',
  kind: 'context',
  description: "Reads, uploads and deletes its owner's images.",
  severity: 'medium',
  keywords: ['gyazo'],
  pattern: assigned({ names: ['gyazo'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://gyazo.com/api/docs/auth'],
  rotate: {
    steps:
      'Delete the application on the page of the Gyazo OAuth applications, which ends its tokens, then register one.',
    url: 'https://gyazo.com/oauth/applications',
  },
  examples: [
    sample`"GYAZO_ACCESS_TOKEN": "${base64Url(43)}",`,
    sample`https://api.gyazo.com/api/images?access_token=${base64Url(43)}`,
  ],
  lookalikes: [sample`"GYAZO_ACCESS_TOKEN": "${base64Url(42)}",`, sample`GYAZO_TOKEN=changeme`],
};
