import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
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

export const blazemeterApiSecret: Rule = {
  ...blazemeterApiKey,
  id: 'blazemeter-api-secret',
  name: 'BlazeMeter API secret',
  keywords: ['blazemeter'],
  pattern: assigned({ names: ['blazemeter'], value: hexadecimal(80), near: 64, reach: 90 }),
  companions: [
    {
      name: 'key id',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{24})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html'],
  examples: [
    sample`BLAZEMETER_API_KEY_ID=${hexadecimal(24)}\nBLAZEMETER_API_SECRET=${hexadecimal(80)}`,
    sample`blazemeter:\n  token: ${hexadecimal(24)}:${hexadecimal(80)}`,
  ],
  lookalikes: [sample`BLAZEMETER_API_SECRET=${hexadecimal(79)}`, sample`BLAZEMETER_API_KEY_ID=${hexadecimal(24)}`],
};
