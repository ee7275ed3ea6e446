import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const esphomeApiEncryptionKey: Rule = {
  id: 'esphome-api-encryption-key',
  name: 'ESPHome API encryption key',
  provider: 'esphome',
  kind: 'context',
  description: 'Controls the device from its network and reads what it measures.',
  severity: 'medium',
  keywords: ['encryption:\n'],
  pattern:
    /encryption:\n[ \t]{1,16}key:[ \t]{1,4}["']?(?<secret>(?=[A-Za-z+/]{0,42}[0-9])[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/,
  references: ['https://esphome.io/components/api.html'],
  rotate: {
    steps: 'Put another key into the configuration, install it on the device, and enter it in Home Assistant.',
    url: 'https://esphome.io/components/api.html#configuration-variables',
  },
  examples: [
    sample`api:\n  encryption:\n    key: "${base64(43)}="\n`,
    sample`api:\n  port: 6053\n  encryption:\n    key: ${base64(43)}=\n`,
  ],
  lookalikes: [
    sample`api:\n  encryption:\n    key: !secret api_key\n`,
    sample`api:\n  encryption:\n    key: "${base64(40)}="\n`,
  ],
};
