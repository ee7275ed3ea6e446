import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const eagleEyeNetworksApiKey: Rule = {
  id: 'eagle-eye-networks-api-key',
  name: 'Eagle Eye Networks API key',
  provider: 'eagle-eye-networks',
  kind: 'context',
  description: 'Calls the video API as the application; with a login it reaches cameras and recordings.',
  severity: 'high',
  keywords: ['eagleeye', 'eagle_eye', 'eagle-eye', 'eagle.eye', 'eagle eye'],
  pattern: assigned({ names: ['eagle eye'], value: sequence(digitWithin(15), alphanumeric(15)) }),
  references: ['https://developer.eagleeyenetworks.com/docs/getting-started'],
  rotate: {
    steps: 'Revoke the client in the developer portal of Eagle Eye Networks and apply for another.',
    url: 'https://developer.eagleeyenetworks.com/',
  },
  examples: [sample`EAGLEEYE_API_KEY=${alphanumeric(15)}`, sample`eagle_eye:\n  auth_key: "${alphanumeric(15)}"`],
  lookalikes: [sample`EAGLEEYE_API_KEY=${alphanumeric(14)}`, sample`eagle_eye_key = "${'a'.repeat(15)}"`],
};
