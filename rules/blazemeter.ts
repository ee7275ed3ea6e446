import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const blazemeterApiKey: Rule = {
  id: 'blazemeter-api-key',
  name: 'BlazeMeter or Runscope token',
  provider: 'blazemeter',
  kind: 'context',
  description: "Starts load tests on the account's plan, against any host, and reads the scripts with what they hold.",
  severity: 'medium',
  keywords: ['blazemeter', 'runscope'],
  pattern: assigned({ names: ['blazemeter', 'runscope'], value: secret }),
  references: ['https://help.blazemeter.com/apidocs/api-monitoring/introduction.htm'],
  rotate: {
    steps: 'Delete the key under Settings, API keys (for Runscope: the application), then create a new one.',
    url: 'https://a.blazemeter.com/app/#/settings/api-keys',
  },
  examples: [
    sample`curl https://api.runscope.com/account -H "Authorization: Bearer ${secret}"`,
    sample`blazemeter:\n  token: ${secret}`,
  ],
  lookalikes: [
    sample`blazemeter:\n  token: ${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`blazemeter:\n  token: <insert token>\n`,
  ],
};
