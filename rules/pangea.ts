import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pangeaServiceToken: Rule = {
  id: 'pangea-service-token',
  name: 'Pangea service token',
  provider: 'pangea',
  kind: 'provider',
  description: 'Calls the services it was made for on the bill of the organization, audit log and vault among them.',
  severity: 'high',
  keywords: ['pts_'],
  pattern: token`pts_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 32)}`,
  references: ['https://pangea.cloud/docs/admin-guide/tokens'],
  rotate: {
    steps: 'Revoke or rotate the token on the page of the service, then put the new one in place.',
    url: 'https://console.pangea.cloud/',
  },
  examples: [
    sample`PANGEA_TOKEN=pts_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 32)}`,
    sample`config.token: "pts_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 32)}"`,
  ],
  lookalikes: [
    sample`pts_${characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 31)}`,
    sample`PANGEA_TOKEN=pts_${'x'.repeat(32)}`,
  ],
};
