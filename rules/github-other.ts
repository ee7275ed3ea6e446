import type { Rule } from '../src/model/rule.ts';
import { base32, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';
import { githubLegacyToken } from './github.ts';

/** 29 characters of base 32, which begin with A. */
const runnerToken = sequence('A', base32(28));

export const githubRunnerToken: Rule = {
  id: 'github-runner-registration-token',
  name: 'GitHub Actions runner registration token',
  provider: 'github',
  kind: 'context',
  description:
    'Adds a runner of a stranger to the repository or organisation, which then receives its jobs; lives an hour.',
  severity: 'medium',
  keywords: ['config.sh', 'config.cmd', 'runner_token', 'runner-token', 'runnertoken', 'registration_token'],
  pattern: new RegExp(
    `(?:config\\.(?:sh|cmd)[^\\n]{0,160}?--token|[Rr](?:unner|UNNER)[_-]?[Tt](?:oken|OKEN)|[Rr](?:egistration|EGISTRATION)_[Tt](?:oken|OKEN))["'\\])]{0,3}\\s{0,4}(?:=>|[:=,]|\\s)\\s{0,4}["']?(?<secret>${runnerToken.source})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://docs.github.com/en/rest/actions/self-hosted-runners'],
  rotate: {
    steps: 'It dies within the hour; remove runners you do not know, and get a token when a runner is set up.',
    url: 'https://github.com/settings/actions/runners',
  },
  examples: [
    sample`./config.sh --url https://github.com/acme/shop --token A${base32(28)}`,
    sample`RUNNER_TOKEN=A${base32(28)}`,
    sample`os.Setenv("RUNNER_TOKEN", "A${base32(28)}")`,
  ],
  lookalikes: [
    sample`./config.sh --url https://github.com/acme/shop --token A${base32(27)}`,
    sample`RUNNER_TOKEN=<token>`,
  ],
};

export const githubComposerToken: Rule = {
  id: 'github-composer-token',
  name: 'GitHub token of Composer (before 2021)',
  provider: 'github',
  kind: 'context',
  description: githubLegacyToken.description,
  severity: 'critical',
  keywords: ['github-oauth'],
  pattern: new RegExp(
    `github-oauth(?:\\.github\\.com)?["']?\\s{0,4}[:\\s]\\s{0,4}(?:\\{\\s{0,12}["']github\\.com["']\\s{0,4}:\\s{0,4}["'])?(?<secret>${hexadecimal(40).source})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://getcomposer.org/doc/articles/authentication-for-private-packages.md#github-oauth'],
  rotate: githubLegacyToken.rotate,
  examples: [
    sample`{"github-oauth": {"github.com": "${hexadecimal(40)}"}}`,
    sample`composer config -g github-oauth.github.com ${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`{"github-oauth": {"github.com": "${hexadecimal(39)}"}}`,
    sample`{"github-oauth": {}, "sha": "${hexadecimal(40)}"}`,
  ],
};

export const githubUrlToken: Rule = {
  id: 'github-url-token',
  name: 'GitHub token (before 2021) in an address',
  provider: 'github',
  kind: 'context',
  description: githubLegacyToken.description,
  severity: 'critical',
  keywords: ['x-oauth-basic'],
  pattern: new RegExp(`://(?<secret>${hexadecimal(40).source}):x-oauth-basic@`),
  references: ['https://github.blog/news-insights/easier-builds-and-deployments-using-git-over-https-and-oauth/'],
  rotate: githubLegacyToken.rotate,
  examples: [
    sample`git clone https://${hexadecimal(40)}:x-oauth-basic@github.com/acme/shop.git`,
    sample`git+https://${hexadecimal(40)}:x-oauth-basic@github.com/acme/shop.git@main`,
  ],
  lookalikes: [
    sample`git clone https://${hexadecimal(39)}:x-oauth-basic@github.com/acme/shop.git`,
    sample`git clone https://${'$'}{TOKEN}:x-oauth-basic@github.com/acme/shop.git`,
  ],
};
