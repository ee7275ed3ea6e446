import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const arcadeApiKey: Rule = {
  id: 'arcade-api-key',
  name: 'Arcade API key',
  provider: 'arcade',
  kind: 'provider',
  description: 'Calls tools with the accounts that users of the project have authorised: mail, calendars, code.',
  severity: 'high',
  keywords: ['arc_o1'],
  pattern: token`arc_o1${alphanumeric(50)}`,
  references: ['https://docs.arcade.dev/get-started/setup/api-keys'],
  rotate: {
    steps: 'Delete the key in the dashboard, look through the calls of tools, then create another.',
    url: 'https://api.arcade.dev/dashboard/api-keys',
  },
  examples: [
    sample`ARCADE_API_KEY=arc_o1${alphanumeric(50)}`,
    sample`client = Arcade(api_key="arc_o1${alphanumeric(50)}")`,
  ],
  lookalikes: [sample`"arc_o1": arc_o1${alphanumeric(20)}`, sample`ARCADE_API_KEY=arc_${'x'.repeat(52)}`],
};
