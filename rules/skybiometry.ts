import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = lowerAlphanumeric(25, 26);

export const skybiometryApiSecret: Rule = {
  id: 'skybiometry-api-secret',
  name: 'SkyBiometry API secret',
  provider: 'skybiometry',
  kind: 'context',
  description:
    "With the API key it detects and recognises faces on the owner's plan and reads the faces that were trained.",
  severity: 'medium',
  ...named({
    names: ['skybiometry', 'sky biometry'],
    value: sequence(digitWithin(25), value),
    words: ['secret', '_token', ' token', "', '", '", "'],
    near: 120,
  }),
  companions: [
    {
      name: 'API key',
      pattern: /api_?key["']?\s{0,4}[:=,]?\s{0,4}["']?(?<part>[0-9a-z]{25,26})(?![0-9A-Za-z])/i,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://skybiometry.com/documentation/'],
  rotate: {
    steps: 'Create another application in the account, move its clients over, then delete the leaked one.',
    url: 'https://skybiometry.com/Account',
  },
  examples: [
    sample`SKYBIOMETRY_API_KEY=${value}\nSKYBIOMETRY_API_SECRET=${value}`,
    sample`var client = new SkyBiometryClient("${value}", "${value}");`,
    sample`https://api.skybiometry.com/fc/faces/detect.json?api_key=${value}&api_secret=${value}&urls=`,
  ],
  lookalikes: [sample`SKYBIOMETRY_API_SECRET=${lowerAlphanumeric(24)}`, sample`SKYBIOMETRY_API_KEY=${value}`],
};
