import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const argosToken: Rule = {
  id: 'argos-project-token',
  name: 'Argos project token',
  provider: 'argos',
  kind: 'provider',
  description: 'Uploads screenshots as builds of the project.',
  severity: 'low',
  keywords: ['argos_'],
  pattern: token`argos_${hexadecimal(34)}`,
  references: ['https://argos-ci.com/docs/argos-cli'],
  rotate: {
    steps: 'Reset the token in the settings of the project and put the new one in place.',
    url: 'https://app.argos-ci.com/',
  },
  examples: [
    sample`ARGOS_TOKEN=argos_${hexadecimal(34)}`,
    sample`uploadToArgos({ token: "argos_${hexadecimal(34)}" })`,
  ],
  lookalikes: [sample`ARGOS_TOKEN=argos_${hexadecimal(20)}`, sample`ARGOS_TOKEN=argos_your_project_token_here`],
};
