import type { Rule } from '../src/model/rule.ts';
import { digitWithin, digits, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const thingspeakApiKey: Rule = {
  id: 'thingspeak-api-key',
  name: 'ThingSpeak API key',
  provider: 'thingspeak',
  kind: 'context',
  description: 'Writes to, or reads from, the channel it belongs to.',
  severity: 'low',
  ...named({ names: ['thingspeak'], value: sequence(digitWithin(16), upperAlphanumeric(16)), words: ['key'] }),
  references: ['https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html'],
  rotate: {
    steps: 'Generate another key on the API keys tab of the channel and put it in place.',
    url: 'https://thingspeak.mathworks.com/channels',
  },
  examples: [
    sample`THINGSPEAK_WRITE_KEY=${upperAlphanumeric(16)}`,
    sample`http://api.thingspeak.com/update?api_key=${upperAlphanumeric(16)}&field1=21`,
  ],
  lookalikes: [sample`THINGSPEAK_WRITE_KEY=${upperAlphanumeric(12)}`, sample`THINGSPEAK_CHANNEL_ID=${digits(7)}`],
};

export const thingspeakApiKeyOfSketch: Rule = {
  ...thingspeakApiKey,
  id: 'thingspeak-sketch-api-key',
  name: 'ThingSpeak API key in a sketch',
  keywords: ['write_apikey', 'read_apikey'],
  pattern: new RegExp(
    `SECRET_(?:WRITE|READ)_APIKEY\\w{0,12}[\\s="]{1,12}(?<secret>${digitWithin(16).source}${upperAlphanumeric(16).source})(?![0-9A-Za-z])`,
  ),
  references: ['https://github.com/mathworks/thingspeak-arduino#readme'],
  examples: [
    sample`#define SECRET_CH_ID 123456\n#define SECRET_WRITE_APIKEY "${upperAlphanumeric(16)}"`,
    sample`#define SECRET_READ_APIKEY_COUNTER "${upperAlphanumeric(16)}"`,
  ],
  lookalikes: [
    sample`#define SECRET_WRITE_APIKEY "XYZ"`,
    sample`#define SECRET_WRITE_APIKEY "${upperAlphanumeric(14)}"`,
  ],
};
