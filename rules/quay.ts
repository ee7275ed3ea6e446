import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const quayRobotToken: Rule = {
  id: 'quay-robot-token',
  name: 'Quay robot token',
  provider: 'quay',
  kind: 'context',
  description: 'Pulls, and often pushes, the images of its organisation.',
  severity: 'critical',
  ...named({
    names: ['quay_', 'quay.io'],
    value: sequence(digitWithin(64), upperAlphanumeric(64)),
    words: ['passw', 'token', 'robot', 'login'],
  }),
  references: ['https://docs.quay.io/glossary/robot-accounts.html'],
  rotate: {
    steps: 'Regenerate the token of the robot account, look at the pushed tags, then put it in place.',
    url: 'https://quay.io/organization/',
  },
  examples: [sample`QUAY_PASSWORD=${upperAlphanumeric(64)}`, sample`quay_robot_token: ${upperAlphanumeric(64)}`],
  lookalikes: [sample`QUAY_PASSWORD=${upperAlphanumeric(40)}`, sample`QUAY_USERNAME=acme+ci`],
};
