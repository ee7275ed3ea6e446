import type { Rule } from '../src/model/rule.ts';
import { sequence, type Shape, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const byte = sequence('0x', upperHexadecimal(2));
const key: Shape = sequence(byte, ...Array.from({ length: 15 }, () => sequence(', ', byte)));

export const zwaveNetworkKey: Rule = {
  id: 'zwave-network-key',
  name: 'Z-Wave network key',
  provider: 'zwave',
  kind: 'context',
  description: 'Reads and controls the locks and sensors of the home from within reach of its radio.',
  severity: 'medium',
  keywords: ['network_key', 'networkkey'],
  pattern:
    /(?:[Nn]etwork_?[Kk]ey|NETWORK_?KEY)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?!0x01, ?0x02, ?0x03, ?0x04)0x[0-9A-Fa-f]{2}(?:, ?0x[0-9A-Fa-f]{2}){15})(?![0-9A-Za-z,])/,
  references: ['https://www.home-assistant.io/integrations/zwave_js/#network-security-keys'],
  rotate: {
    steps: 'Set another network key, then exclude the secure devices and include them again.',
    url: 'https://www.home-assistant.io/integrations/zwave_js/#network-security-keys',
  },
  examples: [sample`zwave_network_key: "${key}"`, sample`zwave:\n  usb_path: /dev/ttyACM0\n  network_key: '${key}'\n`],
  lookalikes: [sample`network_key: "0x${'xx, 0x'.repeat(15)}xx"`, sample`network_key: "0x01, 0x02"`],
};
