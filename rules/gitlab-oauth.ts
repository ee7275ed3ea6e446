import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gitlabOauthSecretOld: Rule = {
  id: 'gitlab-oauth-secret-legacy',
  name: 'GitLab OAuth application secret (before 15.8)',
  provider: 'gitlab',
  kind: 'context',
  description: 'Poses as the application and redeems codes and refresh tokens of its users.',
  severity: 'high',
  keywords: ['gitlab'],
  pattern:
    /(?<![A-Za-z])(?:[Gg]it[Ll]ab|GITLAB)(?:(?:[\w.-]{0,24}|[\s\S]{0,110}?)(?:[Ss]ecret|SECRET)\w{0,8}["']?\s{0,4}(?:=>|[:=,])\s{0,4}["']?|["']?,\s{0,6}["'][0-9a-f]{64}["'],\s{0,6}["'])(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
  references: ['https://docs.gitlab.com/integration/oauth_provider/'],
  rotate: {
    steps: 'Renew the secret on the page of the application and deploy the new one.',
    url: 'https://gitlab.com/-/user_settings/applications',
  },
  examples: [
    sample`GITLAB_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`config.omniauth :gitlab, '${hexadecimal(64)}', '${hexadecimal(64)}', scope: 'read_user'`,
  ],
  lookalikes: [sample`GITLAB_CLIENT_ID=${hexadecimal(64)}`, sample`GITLAB_CLIENT_SECRET=${hexadecimal(63)}`],
};
