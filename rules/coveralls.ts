import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const coverallsToken: Rule = {
  id: 'coveralls-repo-token',
  name: 'Coveralls repository token',
  provider: 'coveralls',
  kind: 'context',
  description: 'Uploads coverage reports for the repository.',
  severity: 'low',
  keywords: ['coveralls', 'repo_token'],
  pattern:
    /(?:(?:[Cc]overalls|COVERALLS)[\s\S]{0,40}?(?:[Tt]oken|TOKEN|[Kk]ey|KEY|[Ss]ecret|SECRET)|(?<![A-Za-z])repo_token)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?=[a-zA-Z-]{0,36}[0-9])(?:[0-9A-Za-z]{32,33}|[0-9A-Za-z-]{37}))(?![0-9A-Za-z_-])/,
  references: ['https://docs.coveralls.io/api-introduction', 'https://docs.coveralls.io/'],
  rotate: {
    steps: 'Regenerate the repo token in the settings of the repository at Coveralls.',
    url: 'https://coveralls.io/',
  },
  examples: [
    sample`COVERALLS_REPO_TOKEN=${alphanumeric(33)}`,
    sample`repo_token: ${alphanumeric(32)}\nservice_name: travis-pro\n`,
  ],
  lookalikes: [sample`COVERALLS_REPO_TOKEN=${alphanumeric(20)}`, sample`repo_token: ${'$'}COVERALLS_REPO_TOKEN`],
};
