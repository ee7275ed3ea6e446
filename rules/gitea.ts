import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
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
