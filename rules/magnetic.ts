import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const magneticApiToken: Rule = {
  id: 'magnetic-api-token',
  name: 'Magnetic (MagneticHQ) API token',
  provider: 'magnetic',
  kind: 'context',
  description: 'Reads and changes the contacts, jobs and tasks of the company.',
  severity: 'medium',
  ...named({
    names: [
      'magnetichq',
      'magnetic hq',
      'magnetic api',
      'magnetic token',
      'magnetic_token',
      'magnetic key',
      'magnetic secret',
      'magnetic access',
      'magnetic private',
    ],
    value: loosely(uuid()),
    words: ['key', 'token', 'secret', 'access', 'private', 'api'],
    near: 60,
    reach: 84,
  }),
  references: ['https://app.magnetichq.com/Magnetic/API.do'],
  rotate: {
    steps: 'Reset the token in the user settings of Magnetic, then put the new one in place.',
    url: 'https://app.magnetichq.com/',
  },
  examples: [
    sample`https://app.magnetichq.com/Magnetic/rest/coreAPI/contact?token=${uuid()}`,
    sample`MAGNETIC_API_TOKEN=${uuid()}`,
  ],
  lookalikes: [sample`MAGNETIC_API_TOKEN=${hexadecimal(32)}`, sample`magnetic field: ${uuid()}`],
};
