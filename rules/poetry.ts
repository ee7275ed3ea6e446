import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://python-poetry.org/docs/repositories/#configuring-credentials';

export const poetryToken: Rule = {
  id: 'poetry-token',
  name: 'Token of Poetry for a repository',
  provider: 'poetry',
  kind: 'context',
  description: 'Publishes packages to the repository that is named before it.',
  severity: 'high',
  isBroad: true,
  keywords: ['[pypi-token]'],
  pattern: /\[pypi-token\]\s{1,8}["']?[\w.\-]{1,64}["']?\s{0,4}=\s{0,4}["'](?<secret>[\w\-.~+/]{20,400}={0,2})["']/,
  references: [docs],
  rotate: {
    steps: 'Revoke the token at the repository, make another one, and set it in the environment of the build.',
    url: docs,
  },
  examples: [
    at('pypoetry/auth.toml', sample`[pypi-token]\nacme = "${alphanumeric(40)}"\n`),
    sample`[http-basic]\n\n[pypi-token]\n"acme" = "${alphanumeric(36)}"\n`,
  ],
  lookalikes: [sample`[pypi-token]\nacme = "<token>"\n`, sample`poetry config pypi-token.acme`],
};
