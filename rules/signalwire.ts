import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const signalwireApiToken: Rule = {
  id: 'signalwire-api-token',
  name: 'SignalWire API token',
  provider: 'signalwire',
  kind: 'context',
  description: "Sends messages and makes calls on the space's balance.",
  severity: 'high',
  keywords: ['signalwire', 'signal_wire', 'signal-wire', 'signal.wire', 'signal wire'],
  pattern: assigned({ names: ['signalwire', 'signal wire'], value: sequence(digitWithin(50), alphanumeric(50)) }),
  entropy: 3.3,
  references: ['https://developer.signalwire.com/platform/dashboard/get-started/your-first-api-call'],
  rotate: {
    steps: 'Delete the token on the API page of the SignalWire space, then create one with fewer scopes.',
    url: 'https://signalwire.com/signin',
  },
  examples: [sample`export SIGNALWIRE_API_KEY="${alphanumeric(50)}"`, sample`SIGNALWIRE_TOKEN=PT${hexadecimal(48)}`],
  lookalikes: [sample`export SIGNALWIRE_API_KEY="${alphanumeric(49)}"`, sample`SIGNALWIRE_TOKEN=PT${hexadecimal(47)}`],
};
