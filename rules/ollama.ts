import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.ollama.com/api/authentication';
const key = sequence(hexadecimal(32), '.', base64Url(24));

export const ollamaApiKey: Rule = {
  id: 'ollama-api-key',
  name: 'Ollama API key',
  provider: 'ollama',
  kind: 'context',
  description: "Runs cloud models and pushes models in its owner's name.",
  severity: 'high',
  keywords: ['ollama'],
  pattern: assigned({ names: ['ollama'], value: key, words: [] }),
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the account settings, look at the account's models for what is not yours, then create a new one.",
    url: 'https://ollama.com/settings/keys',
  },
  examples: [sample`OLLAMA_API_KEY=${key}`, sample`curl https://ollama.com/api/chat -H "Authorization: Bearer ${key}"`],
  lookalikes: [sample`OLLAMA_API_KEY=${hexadecimal(32)}`, sample`ollama_key: ${hexadecimal(32)}${base64Url(24)}`],
};
