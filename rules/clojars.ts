import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clojarsDeployToken: Rule = {
  id: 'clojars-deploy-token',
  name: 'Clojars deploy token',
  provider: 'clojars',
  kind: 'provider',
  description:
    'Publishes releases of the libraries its owner maintains, so it puts code into everything that depends on them.',
  severity: 'critical',
  keywords: ['CLOJARS_'],
  pattern: token`CLOJARS_${lowerAlphanumeric(60)}`,
  references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  rotate: {
    steps:
      'Disable the token on the deploy tokens page, check the releases since, then create one scoped to a single artifact.',
    url: 'https://clojars.org/tokens',
  },
  examples: [
    sample`{"clojars" {:username "octo" :password "CLOJARS_${lowerAlphanumeric(60)}"}}`,
    sample`export CLOJARS_PASSWORD=CLOJARS_${lowerAlphanumeric(60)}`,
  ],
  lookalikes: [
    sample`export CLOJARS_PASSWORD=CLOJARS_${lowerAlphanumeric(59)}`,
    sample`clojars:\n  token: <insert token>\n`,
  ],
};
