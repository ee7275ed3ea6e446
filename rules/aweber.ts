import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), alphanumeric(32));

export const aweberClientSecret: Rule = {
  id: 'aweber-client-secret',
  name: 'AWeber client secret',
  provider: 'aweber',
  kind: 'context',
  description: 'Lets somebody act as the app and ask accounts for access to their lists.',
  severity: 'medium',
  ...named({ names: ['aweber'], value, words: ['secret'] }),
  references: ['https://api.aweber.com/'],
  rotate: {
    steps: 'Create a new app in AWeber Labs, put its secret in place, then delete the old one.',
    url: 'https://labs.aweber.com/apps',
  },
  examples: [sample`AWEBER_CLIENT_SECRET=${value}`, sample`const aweberClientSecret = '${value}';`],
  lookalikes: [
    sample`AWEBER_CLIENT_SECRET=${alphanumeric(31)}`,
    sample`AWEBER_CLIENT_SECRET=your-aweber-client-secret-here`,
  ],
};
