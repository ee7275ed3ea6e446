import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fitbitClientSecret: Rule = {
  id: 'fitbit-client-secret',
  name: 'Fitbit client secret',
  provider: 'fitbit',
  kind: 'context',
  description: 'Refreshes tokens of those who let the application see their health data.',
  severity: 'high',
  ...named({ names: ['fitbit'], value: hexadecimal(32) }),
  references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
  rotate: {
    steps: 'Reset the client secret of the application, then put the new one in place.',
    url: 'https://dev.fitbit.com/apps',
  },
  examples: [
    sample`FITBIT_CLIENT_SECRET=${hexadecimal(32)}`,
    sample`fitbit:\n  client_id: 23A${upperAlphanumeric(3)}\n  client_secret: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`FITBIT_CLIENT_SECRET=${hexadecimal(30)}`, sample`FITBIT_CLIENT_ID=23ABCD`],
};
