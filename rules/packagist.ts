import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const packagistToken: Rule = {
  id: 'packagist-token',
  name: 'Private Packagist token',
  provider: 'packagist',
  kind: 'provider',
  description: 'Reads private packages, and changes what is installed if it may.',
  severity: 'critical',
  keywords: ['packagist_'],
  pattern: token`packagist_${oneOf('ort', 'out', 'uut', 'ack', 'acs')}_${hexadecimal(68)}`,
  references: ['https://packagist.com/docs/composer-authentication'],
  rotate: {
    steps: 'Delete the token in the settings of the organization or profile, then create a new one.',
    url: 'https://packagist.com/',
  },
  examples: [
    sample`composer config --global http-basic.repo.packagist.com token packagist_ort_${hexadecimal(68)}`,
    sample`PACKAGIST_TOKEN=packagist_out_${hexadecimal(68)}`,
  ],
  lookalikes: [sample`packagist_ort_${hexadecimal(60)}`, sample`packagist_xyz_${hexadecimal(68)}`],
};
