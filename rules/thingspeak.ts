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
