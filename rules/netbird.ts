import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, token, upperHexadecimal, upperUuid } from '../src/rule/pattern.ts';
import { sample, withCrc32 } from '../src/rule/sample.ts';

const setupKey = upperUuid();

export const netbirdAccessToken: Rule = {
  id: 'netbird-access-token',
  name: 'NetBird personal access token',
  provider: 'netbird',
  kind: 'provider',
  description:
    'Acts as its user on the management API: adds peers to the network, changes routes, groups and access policies.',
  severity: 'critical',
  keywords: ['nbp_'],
  pattern: token`nbp_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [
    'https://docs.netbird.io/how-to/access-netbird-public-api',
    'https://github.com/netbirdio/netbird/blob/main/management/server/types/personal_access_token.go',
  ],
  rotate: {
    steps:
      "Delete the token on its user's page under Team, look through the activity log for peers and policies that are not yours, then create one that expires.",
    url: 'https://app.netbird.io/team/users',
  },
  examples: [
    sample`curl https://api.netbird.io/api/peers -H 'Authorization: Token nbp_${withCrc32(0, alphanumeric(30))}'`,
    sample`NB_PAT=nbp_${withCrc32(0, alphanumeric(30))}`,
  ],
  lookalikes: [sample`nbp_${alphanumeric(35)}`, sample`@Table(name = "nbp_medical_facilities_application_info")`],
};

export const netbirdSetupKey: Rule = {
  id: 'netbird-setup-key',
  name: 'NetBird setup key',
  provider: 'netbird',
  kind: 'context',
  description: 'Joins machines to the network until it expires or its uses are spent.',
  severity: 'high',
  keywords: ['netbird', 'nb_setup'],
  pattern: assigned({ names: ['netbird', 'nb setup'], value: setupKey, words: ['setup', 'key'] }),
  references: ['https://docs.netbird.io/how-to/register-machines-using-setup-keys'],
  rotate: {
    steps:
      'Revoke the setup key, remove peers that it registered and you do not know, then create one for a single use.',
    url: 'https://app.netbird.io/setup-keys',
  },
  examples: [sample`netbird up --setup-key ${setupKey}`, sample`NB_SETUP_KEY=${setupKey}`],
  lookalikes: [sample`NB_SETUP_KEY=${upperHexadecimal(32)}`, sample`netbird up --setup-key <SETUP KEY>`],
};
