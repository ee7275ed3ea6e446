import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(54), base64(54), '==');

export const picovoiceAccessKey: Rule = {
  id: 'picovoice-access-key',
  name: 'Picovoice access key',
  provider: 'picovoice',
  kind: 'context',
  description: 'Runs the speech engines within the quota of its owner.',
  severity: 'medium',
  ...named({ names: ['picovoice', 'porcupine'], value: key, words: ['key', 'token', 'secret', 'access'] }),
  references: ['https://picovoice.ai/docs/faq/picovoice-console/'],
  rotate: {
    steps: 'Regenerate the access key in the console and put the new one in place.',
    url: 'https://console.picovoice.ai/',
  },
  examples: [
    sample`PICOVOICE_ACCESS_KEY=${key}`,
    sample`porcupine = pvporcupine.create(access_key="${key}", keywords=["shop"])`,
  ],
  lookalikes: [sample`PICOVOICE_ACCESS_KEY=${base64(40)}==`, sample`PICOVOICE_ACCESS_KEY=${'$'}{ACCESS_KEY}`],
};
