import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const basecampClientSecret: Rule = {
  id: 'basecamp-client-secret',
  name: 'Basecamp client secret',
  provider: 'basecamp',
  kind: 'context',
  description: 'Poses as the integration and redeems codes and refresh tokens of its users.',
  severity: 'high',
  ...named({ names: ['basecamp'], value: hexadecimal(40), words: ['secret'], near: 90 }),
  references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
  rotate: {
    steps: 'Reset the client secret of the integration and put the new one in place.',
    url: 'https://launchpad.37signals.com/integrations',
  },
  examples: [
    sample`BASECAMP_CLIENT_SECRET=${hexadecimal(40)}`,
    sample`basecamp:\n  client_secret: "${hexadecimal(40)}"`,
  ],
  lookalikes: [sample`BASECAMP_CLIENT_ID=${hexadecimal(40)}`, sample`BASECAMP_CLIENT_SECRET=${hexadecimal(39)}`],
};
