import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const philipsHueApplicationKey: Rule = {
  id: 'philips-hue-application-key',
  name: 'Philips Hue application key',
  provider: 'philips-hue',
  kind: 'context',
  description: 'Controls the lights and reads the settings of the bridge from its network.',
  severity: 'low',
  ...named({
    names: ['hue_bridge', 'hue_username', 'hue_application', 'philips hue'],
    value: sequence(digitWithin(40), base64Url(40)),
    words: ['user', 'key', 'token'],
  }),
  references: ['https://developers.meethue.com/develop/hue-api-v2/getting-started/'],
  rotate: {
    steps: 'Delete the key from the whitelist of the bridge, then press its button and make another.',
    url: 'https://developers.meethue.com/develop/get-started-2/',
  },
  examples: [sample`hue_bridge_username: ${base64Url(40)}`, sample`philips_hue_key=${base64Url(40)}`],
  lookalikes: [sample`hue_bridge_username: ${base64Url(20)}`, sample`hue_bridge_id: ${hexadecimal(16)}`],
};
