import type { Rule } from '../src/model/rule.ts';
import { characterSet, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tolgeeApiToken: Rule = {
  id: 'tolgee-api-token',
  name: 'Tolgee API key or personal access token',
  provider: 'tolgee',
  kind: 'provider',
  description: 'Reads and changes translations of the projects it reaches, which ship in products.',
  severity: 'medium',
  keywords: ['tgpat_', 'tgpak_'],
  pattern: token`tgpa${oneOf('t_', 'k_')}${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 36, 80)}`,
  references: ['https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens'],
  rotate: {
    steps: 'Regenerate or delete the key in the account settings.',
    url: 'https://app.tolgee.io/account/personalAccessTokens',
  },
  examples: [
    sample`TOLGEE_API_KEY=tgpak_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 46)}`,
    sample`tolgee --api-key tgpat_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52)} pull`,
  ],
  lookalikes: [
    sample`TOLGEE_API_KEY=tgpak_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 20)}`,
    sample`TOLGEE_API_KEY=tgpak_...`,
  ],
};
