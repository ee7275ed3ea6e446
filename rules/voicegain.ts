import type { Rule } from '../src/model/rule.ts';
import { base64Url, credentialWords, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"aud":"https://api.voicegain.ai/v1","sub":"', uuid(), '"}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const voicegainJwt: Rule = {
  id: 'voicegain-jwt',
  name: 'Voicegain JWT',
  provider: 'voicegain',
  kind: 'context',
  description: 'Transcribes speech at the expense of the account and reads what was transcribed.',
  severity: 'high',
  ...named({ names: ['voicegain'], value: jwt, words: [...credentialWords, 'jwt'] }),
  structure: 'jwt',
  references: ['https://docs.voicegain.ai/page/Authentication/JWT'],
  rotate: {
    steps: 'Delete the token under Settings, API security, of the console, then generate one.',
    url: 'https://console.voicegain.ai/',
  },
  examples: [
    sample`VOICEGAIN_JWT=${header}.${payload}.${base64Url(43)}`,
    sample`host = "https://api.voicegain.ai/v1"\nJWT = "${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`VOICEGAIN_JWT=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...`,
    sample`JWT = "<your JWT token here, see https://console.voicegain.ai>"`,
  ],
};
