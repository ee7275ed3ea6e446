import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digitWithin,
  hexadecimal,
  lowerLetters,
  sequence,
  token,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.gitea.com/development/api-usage';

export const giteaAccessToken: Rule = {
  id: 'gitea-access-token',
  name: 'Gitea access token',
  provider: 'gitea',
  kind: 'context',
  description: "Reads and pushes to the repositories its owner reaches, in the token's scopes.",
  severity: 'critical',
  keywords: ['gitea'],
  pattern: assigned({ names: ['gitea'], value: hexadecimal(40), words: ['token', 'passw', 'auth', 'secret'] }),
  references: [docs],
  rotate: {
    steps:
      'Delete the token under Settings, Applications, of the Gitea server, look at the pushes, then generate one with fewer scopes.',
    url: docs,
  },
  examples: [
    sample`GITEA_TOKEN=${hexadecimal(40)}`,
    sample`tea login add --url https://gitea.test --token ${hexadecimal(40)}`,
  ],
  lookalikes: [sample`uses: gitea/action@${hexadecimal(40)}`, sample`GITEA_TOKEN=${hexadecimal(39)}`],
};

/** 32 bytes, in lower-case base 32 behind a prefix (since 1.19) or in base64. */
const clientSecret = sequence('gto_', characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52));

export const giteaClientSecret: Rule = {
  id: 'gitea-client-secret',
  name: 'Gitea or Forgejo OAuth client secret',
  provider: 'gitea',
  kind: 'provider',
  description: 'Poses as the application and redeems codes of its users.',
  severity: 'high',
  keywords: ['gto_'],
  pattern: token`${clientSecret}`,
  references: ['https://docs.gitea.com/development/oauth2-provider'],
  rotate: {
    steps: 'Regenerate the secret under Settings, Applications, of the server and put the new one in place.',
    url: 'https://docs.gitea.com/development/oauth2-provider',
  },
  examples: [sample`DRONE_GITEA_CLIENT_SECRET=${clientSecret}`, sample`WOODPECKER_FORGEJO_SECRET: "${clientSecret}"`],
  lookalikes: [
    sample`DRONE_GITEA_CLIENT_SECRET=gto_${lowerLetters(40)}`,
    sample`gto_user_preference_for_the_notification_settings_page`,
  ],
};

const jwtSecret = sequence(digitWithin(43), base64Url(43));

export const giteaJwtSecret: Rule = {
  id: 'gitea-jwt-secret',
  name: 'Gitea or Forgejo signing secret',
  provider: 'gitea',
  kind: 'context',
  description: 'Signs tokens for the large files or the OAuth clients of the server.',
  severity: 'high',
  keywords: ['LFS_JWT_SECRET', 'oauth2__JWT_SECRET'],
  pattern: new RegExp(
    `(?:LFS_JWT_SECRET|oauth2__JWT_SECRET)["']?\\s{0,4}[:=]\\s{0,4}["']?(?<secret>${jwtSecret.source})(?![0-9A-Za-z_=\\-])`,
  ),
  references: ['https://docs.gitea.com/administration/config-cheat-sheet'],
  rotate: {
    steps: 'Make another with gitea generate secret, put it into app.ini and restart the server.',
    url: 'https://docs.gitea.com/administration/command-line#generate',
  },
  examples: [sample`LFS_JWT_SECRET = ${base64Url(43)}`, sample`GITEA__oauth2__JWT_SECRET=${base64Url(43)}`],
  lookalikes: [sample`LFS_JWT_SECRET = ${base64Url(30)}`, sample`LFS_JWT_SECRET = ${'$'}{LFS_JWT_SECRET}`],
};

export const giteaRunnerToken: Rule = {
  id: 'gitea-runner-registration-token',
  name: 'Gitea or Forgejo runner registration token',
  provider: 'gitea',
  kind: 'context',
  description: 'Adds runners of a stranger, which then receive jobs with their secrets.',
  severity: 'high',
  keywords: ['gitea', 'forgejo', 'act_runner'],
  pattern: assigned({
    names: ['gitea runner', 'forgejo runner', 'act_runner register'],
    value: sequence(digitWithin(40), unlike(hexadecimal(40)), alphanumeric(40)),
    words: ['token'],
    near: 100,
  }),
  references: ['https://docs.gitea.com/usage/actions/act-runner#register-the-runner'],
  rotate: {
    steps:
      'Reset the registration token under Actions, Runners, of its instance, organisation or repository, and remove runners you do not know.',
    url: 'https://docs.gitea.com/usage/actions/act-runner',
  },
  examples: [
    sample`GITEA_RUNNER_REGISTRATION_TOKEN=${alphanumeric(40)}`,
    sample`act_runner register --no-interactive --instance https://git.acme.dev --token ${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`GITEA_RUNNER_REGISTRATION_TOKEN=${alphanumeric(39)}`,
    sample`GITEA_RUNNER_REGISTRATION_TOKEN=<registration token>`,
  ],
};
