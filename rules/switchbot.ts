import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const switchbotToken: Rule = {
  id: 'switchbot-token',
  name: 'SwitchBot token or secret',
  provider: 'switchbot',
  kind: 'context',
  description: 'Together they read and control the devices of the account.',
  severity: 'high',
  ...named({
    names: ['switchbot', 'switch_bot'],
    value: { ...hexadecimal(32), source: '(?:[0-9a-f]{96}|[0-9a-f]{32})' },
    words: ['token', 'secret', 'key'],
  }),
  references: ['https://github.com/OpenWonderLabs/SwitchBotAPI#authentication'],
  rotate: {
    steps: 'Reset the token in the developer options of the app.',
    url: 'https://github.com/OpenWonderLabs/SwitchBotAPI#getting-started',
  },
  examples: [sample`SWITCHBOT_TOKEN=${hexadecimal(96)}`, sample`switchbot_secret: ${hexadecimal(32)}`],
  lookalikes: [sample`SWITCHBOT_TOKEN=${hexadecimal(40)}`, sample`switchbot_device_id: ${hexadecimal(12)}`],
};
