import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  credentialWords,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.deepgram.com/docs/create-additional-api-keys';
const key = lowerAlphanumeric(40);

export const deepgramApiKey: Rule = {
  id: 'deepgram-api-key',
  name: 'Deepgram API key',
  provider: 'deepgram',
  kind: 'context',
  description: "Transcribes and speaks on its project's balance; with the owner role it also manages keys and members.",
  severity: 'high',
  keywords: ['deepgram'],
  pattern: assigned({ names: ['deepgram'], value: sequence(key, digitInLast(40)), words: [...credentialWords, ' = '] }),
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the project's settings, look at the request log for calls that are not yours, then create a new one with the least role.",
    url: 'https://console.deepgram.com',
  },
  examples: [
    sample`DEEPGRAM_API_KEY=${hexadecimal(40)}`,
    sample`const deepgram = createClient({ key: "${hexadecimal(40)}" });`,
    sample`deepgram = ${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`DEEPGRAM_API_KEY=${hexadecimal(39)}`,
    sample`"deepgram-sdk": "github:deepgram/sdk#${hexadecimal(40)}"`,
  ],
};
