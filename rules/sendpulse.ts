import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const sendpulseApiSecret: Rule = {
  id: 'sendpulse-api-secret',
  name: 'SendPulse API secret',
  provider: 'sendpulse',
  kind: 'context',
  description: 'With the client ID it sends mail and messages and reads the address books.',
  severity: 'high',
  ...named({ names: ['sendpulse'], value, words: ['secret', 'key', 'token'] }),
  references: ['https://sendpulse.com/integrations/api'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://login.sendpulse.com/settings/#api',
  },
  examples: [sample`SENDPULSE_API_SECRET=${value}`, sample`const sendpulseApiSecret = '${value}';`],
  lookalikes: [
    sample`SENDPULSE_API_SECRET=${hexadecimal(31)}`,
    sample`SENDPULSE_API_SECRET=your-sendpulse-api-secret-here`,
  ],
};
