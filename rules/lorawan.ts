import type { Rule } from '../src/model/rule.ts';
import { sequence, type Shape, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const byte = sequence('0x', upperHexadecimal(2));
const key: Shape = sequence(byte, ...Array.from({ length: 15 }, () => sequence(', ', byte)));

/** Of a device of a LoRaWAN network, as sketches for Arduino hold them; not those that libraries come with. */
export const lorawanKey: Rule = {
  id: 'lorawan-key',
  name: 'LoRaWAN key',
  provider: 'lorawan',
  kind: 'context',
  description: 'Joins a LoRaWAN network as the device, or reads and forges what the device sends.',
  severity: 'medium',
  entropy: 3.2,
  keywords: ['appkey[', 'nwkskey[', 'appskey['],
  pattern:
    /(?:[Aa]pp_?[Ss]?_?[Kk]ey|[Nn]wk_?[Ss]_?[Kk]ey|(?:APP_?S?|NWK_?S)_?KEY)\[(?:16)?\] {0,3}= {0,3}\{ {0,4}(?<secret>(?!0x(?:2[Bb], ?0x7[Ee], ?0x15|28, ?0x[Aa][Ee], ?0x[Dd]2|15, ?0x[Bb]1, ?0x[Dd]0|[Dd]7, ?0x2[Cc], ?0x78|0[01], ?0x0[12]|[Aa][Aa], ?0x[Bb][Bb]|11, ?0x22|12, ?0x34))0x[0-9A-Fa-f]{2}(?:,\s{0,40}0x[0-9A-Fa-f]{2}){15})(?![0-9A-Za-z,])/,
  references: [
    'https://www.thethingsnetwork.org/docs/lorawan/security/',
    'https://github.com/mcci-catena/arduino-lmic/blob/master/README.md',
  ],
  rotate: {
    steps:
      'Give the device another key at the network server and flash it again; delete the device there if it is lost.',
    url: 'https://www.thethingsindustries.com/docs/hardware/devices/',
  },
  examples: [
    sample`static const u1_t PROGMEM APPKEY[16] = { ${key} };`,
    sample`static const PROGMEM u1_t NWKSKEY[16] = { ${key} };\n`,
    sample`uint8_t appKey[] = { ${key} };`,
  ],
  lookalikes: [
    sample`static const u1_t PROGMEM APPKEY[16] = { ${'0x00, '.repeat(15)}0x00 };`,
    sample`static const u1_t PROGMEM APPKEY[16] = { FILLMEIN };`,
    sample`uint8_t appKey[] = { 0x2B, 0x7E, 0x15, 0x16, ${'0x28, '.repeat(11)}0x3C };`,
  ],
};
