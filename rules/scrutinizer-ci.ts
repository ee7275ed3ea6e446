import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const scrutinizerCiAccessToken: Rule = {
  id: 'scrutinizer-ci-access-token',
  name: 'Scrutinizer access token',
  provider: 'scrutinizer-ci',
  kind: 'context',
  description: "Reads the repositories' findings and code its owner sees, and changes their configuration.",
  severity: 'medium',
  keywords: ['scrutinizerci', 'scrutinizer_ci', 'scrutinizer-ci', 'scrutinizer.ci', 'scrutinizer ci', 'scrutinizer'],
  pattern: assigned({ names: ['scrutinizerci', 'scrutinizer ci', 'scrutinizer'], value: loosely(hexadecimal(64)) }),
  references: ['https://scrutinizer-ci.com/docs/api/'],
  rotate: {
    steps: 'Delete the token under Profile, Applications, of Scrutinizer, then create one.',
    url: 'https://scrutinizer-ci.com/profile/applications',
  },
  examples: [
    sample`[scrutinizerci]\nkey = ${hexadecimal(64)}`,
    sample`https://scrutinizer-ci.com/api/repositories?access_token=${hexadecimal(64)}`,
  ],
  lookalikes: [
    sample`https://scrutinizer-ci.com/api/repositories?access_token=${hexadecimal(63)}`,
    sample`SCRUTINIZERCI_TOKEN=changeme`,
  ],
};
