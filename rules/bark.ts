import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const barkDeviceKey: Rule = {
  id: 'bark-device-key',
  name: 'Bark device key',
  provider: 'bark',
  kind: 'context',
  description: 'Sends notifications to the phone of its owner.',
  severity: 'low',
  keywords: ['api.day.app/', 'bark_device', 'bark_key', 'bark_push', 'bark_token'],
  pattern:
    /(?:api\.day\.app\/|(?<![A-Za-z])BARK_(?:DEVICE_)?(?:KEY|PUSH|TOKEN)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>(?=[A-Za-z]{0,21}[0-9])[0-9A-Za-z]{22})(?![0-9A-Za-z_-])/,
  references: ['https://bark.day.app/#/tutorial'],
  rotate: {
    steps: 'Reset the key in the settings of the app, then put the new one in place.',
    url: 'https://bark.day.app/#/',
  },
  examples: [
    sample`BARK_KEY=${alphanumeric(22)}`,
    sample`curl https://api.day.app/${alphanumeric(22)}/done`,
    sample`urls:\n  - bark://api.day.app/${alphanumeric(22)}\n`,
  ],
  lookalikes: [sample`BARK_KEY=${alphanumeric(12)}`, sample`curl https://api.day.app/your_key/done`],
};
