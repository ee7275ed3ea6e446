import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"HS256"}');
const payload = encoded('base64url', '{"au":"lxg:api","sc":["kg:read"],"ai":"api:', uuid(), '"}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const lexigramApiKey: Rule = {
  id: 'lexigram-api-key',
  name: 'Lexigram API key',
  provider: 'lexigram',
  kind: 'context',
  description: "Queries the medical vocabulary and takes texts apart on the owner's plan.",
  severity: 'low',
  ...named({ names: ['lexigram'], value: jwt }),
  structure: 'jwt',
  references: ['https://docs.lexigram.io/'],
  rotate: { steps: 'Delete the key in the account of Lexigram, then create one.', url: 'https://app.lexigram.io/' },
  examples: [
    sample`LEXIGRAM_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`conn = http.client.HTTPSConnection("api.lexigram.io")\nheaders = {"authorization": "Bearer ${header}.${payload}.${base64Url(43)}"}`,
  ],
  lookalikes: [sample`LEXIGRAM_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9...`, sample`LEXIGRAM_KEY=YOUR_COPY_HERE`],
};
