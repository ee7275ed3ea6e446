import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tuyaClientSecret: Rule = {
  id: 'tuya-client-secret',
  name: 'Tuya access secret',
  provider: 'tuya',
  kind: 'context',
  description: 'With its access id it reads and controls the devices of the linked homes.',
  severity: 'high',
  ...named({
    names: ['tuya'],
    value: sequence(digitWithin(32), lowerAlphanumeric(32)),
    words: ['secret', 'access_key'],
  }),
  references: ['https://developer.tuya.com/en/docs/iot/api-request'],
  rotate: {
    steps: 'Reset the access secret of the cloud project and put the new one in place.',
    url: 'https://platform.tuya.com/cloud/',
  },
  examples: [sample`tuya_client_secret: ${hexadecimal(32)}`, sample`TUYA_ACCESS_SECRET=${lowerAlphanumeric(32)}`],
  lookalikes: [sample`tuya_client_secret: ${lowerAlphanumeric(20)}`, sample`tuya_client_id: ${lowerAlphanumeric(20)}`],
};
