import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const expoAccessToken: Rule = {
  id: 'expo-access-token',
  name: 'Expo access token',
  provider: 'expo',
  kind: 'context',
  description:
    'Acts as its user or robot: builds, publishes updates to phones, and reads the credentials that apps are signed with.',
  severity: 'critical',
  ...named({
    names: ['expo token', 'eas token', 'expo access', 'expo-github-action'],
    value: sequence(digitWithin(40), base64Url(40)),
    words: [],
    reach: 24,
  }),
  references: ['https://docs.expo.dev/accounts/programmatic-access/'],
  rotate: {
    steps:
      'Delete the token in the settings of the account, look at builds and updates for what is not yours, then create another.',
    url: 'https://expo.dev/settings/access-tokens',
  },
  examples: [sample`EXPO_TOKEN=${base64Url(40)}`, sample`expo-token: "${base64Url(40)}"`],
  lookalikes: [sample`EXPO_TOKEN=${base64Url(39)}`, sample`EXPO_TOKEN=your-token`],
};
