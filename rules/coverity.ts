import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const scanToken = sequence(digitWithin(22), base64Url(22));

export const coverityScanToken: Rule = {
  id: 'coverity-scan-token',
  name: 'Coverity Scan project token',
  provider: 'coverity',
  kind: 'context',
  description: 'Uploads builds of the project, false ones among them.',
  severity: 'low',
  keywords: ['coverity'],
  pattern: assigned({ names: ['coverity'], value: scanToken, words: ['token'] }),
  references: ['https://scan.coverity.com/travis_ci'],
  rotate: {
    steps: 'Regenerate the project token in the project settings and put the new one in place.',
    url: 'https://scan.coverity.com/dashboard',
  },
  examples: [sample`COVERITY_SCAN_TOKEN=${base64Url(22)}`, sample`coverity_token: "${base64Url(22)}"`],
  lookalikes: [sample`COVERITY_SCAN_TOKEN=${base64Url(18)}`, sample`COVERITY_SCAN_PROJECT_NAME=acme`],
};
