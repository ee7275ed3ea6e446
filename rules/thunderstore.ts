import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample, withCrc32 } from '../src/rule/sample.ts';

const docs = 'https://thunderstore.io/api/docs/';
const source = 'https://github.com/thunderstore-io/Thunderstore/blob/master/django/thunderstore/account/tokens.py';
const value = withCrc32(4, 'tss_', alphanumeric(30));

export const thunderstoreToken: Rule = {
  id: 'thunderstore-api-token',
  name: 'Thunderstore service account token',
  provider: 'thunderstore',
  kind: 'provider',
  description: "Publishes mods in the team's name, which games then run.",
  severity: 'critical',
  keywords: ['tss_'],
  pattern: token`tss_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [docs, source],
  rotate: {
    steps:
      'Remove the service account in the settings of the team, look at the versions published, then add a new one.',
    url: 'https://thunderstore.io/settings/teams/',
  },
  examples: [
    sample`TCLI_AUTH_TOKEN=${value}`,
    sample`- uses: GreenTF/upload-thunderstore-package@v4\n  with:\n    token: ${value}`,
  ],
  lookalikes: [sample`tss_${'x'.repeat(36)}`, sample`tss_${alphanumeric(35)}`],
};
