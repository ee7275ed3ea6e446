import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(27), alphanumeric(27));

export const rudderstackAccessToken: Rule = {
  id: 'rudderstack-access-token',
  name: 'RudderStack access token',
  provider: 'rudderstack',
  kind: 'context',
  description: 'Changes sources, destinations and transformations of the workspace.',
  severity: 'high',
  ...named({ names: ['rudderstack', 'rudder_stack'], value }),
  references: ['https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.rudderstack.com/',
  },
  examples: [sample`RUDDERSTACK_ACCESS_TOKEN=${value}`, sample`const rudderstackAccessToken = '${value}';`],
  lookalikes: [
    sample`RUDDERSTACK_ACCESS_TOKEN=${alphanumeric(26)}`,
    sample`RUDDERSTACK_ACCESS_TOKEN=your-rudderstack-access-token-here`,
  ],
};
