import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token, word } from '../src/rule/pattern.ts';
import { sample, withCrc32 } from '../src/rule/sample.ts';

const formats = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';
const design = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';

/** Prefix, 30 characters, then CRC-32 of these in base 62. */
const classic = withCrc32(4, 'ghp_', alphanumeric(30));

export const githubPersonalToken: Rule = {
  id: 'github-personal-token',
  name: 'GitHub personal access token (classic)',
  provider: 'github',
  kind: 'provider',
  description: 'Acts as its owner in every repository and organisation the scopes reach.',
  severity: 'critical',
  keywords: ['ghp_'],
  pattern: token`ghp_${alphanumeric(36)}`,
  checksum: 'crc32-base62',
  references: [formats, design],
  rotate: { steps: 'Delete the token in the developer settings, look at the security log for its use, then issue a fine-grained one.', url: 'https://github.com/settings/tokens' },
  examples: [sample`GITHUB_TOKEN=${classic}`, sample`git clone https://${classic}@github.com/acme/shop.git`],
  lookalikes: [sample`ghp_${'x'.repeat(36)}`, sample`ghp_${alphanumeric(35)}`],
};

export const githubFineGrainedToken: Rule = {
  id: 'github-fine-grained-token',
  name: 'GitHub fine-grained personal access token',
  provider: 'github',
  kind: 'provider',
  description: 'Acts as its owner in the repositories it was granted.',
  severity: 'critical',
  keywords: ['github_pat_'],
  pattern: token`github_pat_${alphanumeric(22)}_${word(59)}`,
  references: [formats],
  rotate: { steps: 'Delete the token in the developer settings, look at the security log for its use, then issue a new one.', url: 'https://github.com/settings/personal-access-tokens' },
  examples: [sample`token: github_pat_${alphanumeric(22)}_${alphanumeric(59)}`],
  lookalikes: [sample`github_pat_${alphanumeric(22)}_${'x'.repeat(59)}`],
};
