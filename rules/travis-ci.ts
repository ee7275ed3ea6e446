import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const travisCiToken: Rule = {
  id: 'travis-ci-token',
  name: 'Travis CI API token',
  provider: 'travis-ci',
  kind: 'context',
  description: 'Starts and cancels builds, and changes their settings and variables, as its owner.',
  severity: 'high',
  ...named({
    names: ['travis', 'travisci', 'travis ci', 'travis api'],
    value: sequence(base64Url(22), digitInLast(22)),
    words: ['token', 'key', 'secret', 'auth', 'access', 'private'],
  }),
  references: ['https://developer.travis-ci.com/authentication'],
  rotate: {
    steps: 'Regenerate the token in the settings of the account.',
    url: 'https://app.travis-ci.com/account/preferences',
  },
  examples: [sample`TRAVIS_TOKEN=${alphanumeric(22)}`, sample`travis_api_token: "${alphanumeric(22)}"`],
  lookalikes: [sample`TRAVIS_TOKEN=${alphanumeric(21)}`, sample`secure: "${alphanumeric(80)}" # travis`],
};
