import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const reference = 'https://circleci.com/docs/managing-api-tokens/';
const rotate: Rotation = {
  steps:
    'Delete the token, look through recent pipelines for runs you did not start, rotate the secrets of the contexts it could reach, then create a new one.',
  url: 'https://app.circleci.com/settings/user/tokens',
};

export const circleciToken: Rule = {
  id: 'circleci-token',
  name: 'CircleCI API token',
  provider: 'circleci',
  kind: 'provider',
  description: 'Acts as its owner (CCIPAT_) or on the project (CCIPRJ_): starts pipelines and reaches their secrets.',
  severity: 'critical',
  keywords: ['CCIPAT_', 'CCIPRJ_'],
  pattern: token`${oneOf('CCIPAT_', 'CCIPRJ_')}${alphanumeric(22)}_${hexadecimal(40)}`,
  references: [reference],
  rotate,
  examples: [
    sample`curl -H "Circle-Token: CCIPAT_${alphanumeric(22)}_${hexadecimal(40)}" https://circleci.com/api/v2/me`,
    sample`CIRCLE_TOKEN=CCIPRJ_${alphanumeric(22)}_${hexadecimal(40)}`,
  ],
  lookalikes: [sample`CCIPAT_${alphanumeric(22)}_${hexadecimal(39)}`, sample`CCIPAT_<token>`],
};

export const circleciLegacyToken: Rule = {
  ...circleciToken,
  id: 'circleci-legacy-token',
  name: 'CircleCI API token (before 2023)',
  kind: 'context',
  ...named({
    names: ['circle', 'circleci', 'circle ci'],
    value: hexadecimal(40),
    words: ['token', 'key', 'secret'],
    reach: 48,
  }),
  examples: [
    sample`CIRCLE_TOKEN=${hexadecimal(40)}`,
    sample`https://circleci.com/api/v1.1/project/gh/acme/shop?circle-token=${hexadecimal(40)}`,
  ],
  lookalikes: [sample`CIRCLE_TOKEN=${hexadecimal(39)}`, sample`CIRCLE_SHA1=${hexadecimal(40)}`],
};
