import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const webexClientSecret: Rule = {
  id: 'webex-client-secret',
  name: 'Webex client secret',
  provider: 'webex',
  kind: 'context',
  description: 'With the client ID it takes and refreshes tokens of the integration\'s users: messages, meetings, people.',
  severity: 'high',
  keywords: ['webex'],
  pattern: assigned({ names: ['webex'], value: hexadecimal(64) }),
  references: ['https://developer.webex.com/docs/integrations'],
  rotate: { steps: 'Regenerate the client secret on the integration\'s page of the Webex developer portal.', url: 'https://developer.webex.com/my-apps' },
  examples: [sample`export WEBEX_API_KEY="${hexadecimal(64)}"`, sample`WEBEX_CLIENT_SECRET=${hexadecimal(64)}`],
  lookalikes: [sample`WEBEX_CLIENT_SECRET=${hexadecimal(63)}`, sample`WEBEX_API_KEY=${'x'.repeat(64)}`],
};
