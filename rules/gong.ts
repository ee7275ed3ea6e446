import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), upperAlphanumeric(32));

export const gongAccessKeySecret: Rule = {
  id: 'gong-access-key-secret',
  name: 'Gong access key',
  provider: 'gong',
  kind: 'context',
  description: 'With its secret it reads recordings and transcripts of calls.',
  severity: 'high',
  ...named({ names: ['gong_access', 'gongaccess', 'gong_api', 'gongapi', 'api.gong'], value, words: [] }),
  references: ['https://help.gong.io/docs/what-the-gong-api-provides'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.gong.io/company/api',
  },
  examples: [sample`GONG_ACCESS_KEY=${value}`, sample`const gongApiKey = '${value}';`],
  lookalikes: [
    sample`GONG_ACCESS_KEY_SECRET=${upperAlphanumeric(31)}`,
    sample`GONG_ACCESS_KEY_SECRET=your-gong-access-key-secret-here`,
  ],
};
