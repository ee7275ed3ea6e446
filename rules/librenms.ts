import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const librenmsApiToken: Rule = {
  id: 'librenms-api-token',
  name: 'LibreNMS API token',
  provider: 'librenms',
  kind: 'context',
  description: 'Reads the devices and their state; adds and removes them.',
  severity: 'medium',
  ...named({ names: ['librenms'], value: hexadecimal(32), words: ['token', 'key'] }),
  references: ['https://docs.librenms.org/API/'],
  rotate: {
    steps: 'Delete the token under API access, then create another.',
    url: 'https://docs.librenms.org/API/#tokens',
  },
  examples: [sample`LIBRENMS_TOKEN=${hexadecimal(32)}`, sample`librenms_api_token: ${hexadecimal(32)}`],
  lookalikes: [sample`LIBRENMS_TOKEN=${hexadecimal(20)}`, sample`LIBRENMS_URL=https://nms.acme.dev`],
};
