import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = lowerAlphanumeric(48);

export const rowndAppSecret: Rule = {
  id: 'rownd-app-secret',
  name: 'Rownd app secret',
  provider: 'rownd',
  kind: 'context',
  description: 'With the app key it reads and changes all users of the app and logs in as any of them.',
  severity: 'high',
  ...named({ names: ['rownd', 'x rownd app'], value: sequence(optional('ras_'), digitWithin(48), secret), near: 120 }),
  companions: [
    {
      name: 'app key',
      pattern:
        /app[_-]?key["']?\s{0,4}[:=]\s{0,4}["']?(?<part>(?:key_[0-9A-Za-z]{20,40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))/i,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://docs.rownd.com/'],
  rotate: {
    steps:
      "Create another app secret under the app's keys on the platform, put it in place, then delete the leaked one.",
    url: 'https://app.rownd.io/',
  },
  examples: [
    sample`ROWND_APP_KEY=${uuid()}\nROWND_APP_SECRET=${secret}`,
    sample`const rownd = createInstance({ rownd_app_secret: 'ras_${secret}' });`,
    sample`curl https://api.rownd.io/applications/1 -H "x-rownd-app-secret: ${secret}"`,
  ],
  lookalikes: [sample`ROWND_APP_SECRET=${lowerAlphanumeric(47)}`, sample`ROWND_APP_KEY=${uuid()}`],
};
