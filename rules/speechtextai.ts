import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32);

export const speechtextaiSecretKey: Rule = {
  id: 'speechtextai-secret-key',
  name: 'SpeechText.AI secret key',
  provider: 'speechtextai',
  kind: 'context',
  description: 'Transcribes recordings on the minutes of the account, and reads its results.',
  severity: 'medium',
  ...named({ names: ['speechtext'], value: loosely(key), near: 40, reach: 64 }),
  references: ['https://speechtext.ai/speech-recognition-api'],
  rotate: { steps: 'Reset the key in the dashboard of SpeechText.AI.', url: 'https://speechtext.ai/dashboard' },
  examples: [
    sample`https://api.speechtext.ai/recognize?key=${key}&language=en-US`,
    sample`SPEECHTEXTAI_API_KEY=${key}`,
  ],
  lookalikes: [
    sample`https://api.speechtext.ai/recognize?key=${hexadecimal(31)}&language=en-US`,
    sample`SPEECHTEXT_KEY=${'0'.repeat(32)}`,
  ],
};
