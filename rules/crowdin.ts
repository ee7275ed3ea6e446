import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const crowdinAccessToken: Rule = {
  id: 'crowdin-access-token',
  name: 'Crowdin personal access token',
  provider: 'crowdin',
  kind: 'context',
  description: 'Reads and changes source strings and translations, which ship in the products.',
  severity: 'medium',
  keywords: ['crowdin'],
  pattern: assigned({ names: ['crowdin'], value: sequence(digitWithin(80), alphanumeric(80)) }),
  references: ['https://support.crowdin.com/account-settings/#api'],
  rotate: {
    steps: 'Delete the token under Account settings, API, of Crowdin, then create one with only the scopes needed.',
    url: 'https://crowdin.com/settings#api-key',
  },
  examples: [sample`crowdin:\n  api_key: ${alphanumeric(80)}\n`, sample`CROWDIN_PERSONAL_TOKEN=${alphanumeric(80)}`],
  lookalikes: [sample`crowdin:\n  api_key: ${alphanumeric(79)}\n`, sample`crowdin_key = "${'a'.repeat(64)}"`],
};
