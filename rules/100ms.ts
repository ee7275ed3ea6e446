import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, hexadecimal, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(80), base64Url(80, 88), optional('='));

export const hundredMsAppSecret: Rule = {
  id: '100ms-app-secret',
  name: '100ms app secret',
  provider: '100ms',
  kind: 'context',
  description: 'Signs tokens that open and manage the video rooms of the workspace.',
  severity: 'high',
  aliases: ['100ms', 'hms'],
  ...named({
    names: ['100ms.live', '100mslive', 'hms_app', 'hms.sdk', 'hms_management', 'hms_secret'],
    value: secret,
    words: ['secret'],
  }),
  references: ['https://www.100ms.live/docs/get-started/v2/get-started/security-and-tokens'],
  rotate: {
    steps: 'Disable the access key on the Developer page of the dashboard, create another and sign tokens anew.',
    url: 'https://dashboard.100ms.live/developer',
  },
  examples: [sample`HMS_APP_SECRET=${secret}`, sample`hms_app_secret: "${secret}"`],
  lookalikes: [sample`HMS_APP_SECRET=${base64Url(60)}`, sample`HMS_ACCESS_KEY=${hexadecimal(24)}`],
};
