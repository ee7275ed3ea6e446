import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, credentialWords, digitWithin, hexadecimal, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** 64 hexadecimal digits, as applications of the first years have them. */
const key: Shape = { ...base64Url(43), source: `(?:${digitWithin(43).source}[\\w\\-]{43}|[0-9a-f]{64})` };

export const unsplashAccessKey: Rule = {
  id: 'unsplash-access-key',
  name: 'Unsplash access or secret key',
  provider: 'unsplash',
  kind: 'context',
  description:
    "Searches photos on the application's limit; with the secret key it takes tokens for the application's users.",
  severity: 'low',
  keywords: ['unsplash'],
  pattern: assigned({
    names: ['unsplash'],
    value: key,
    words: [...credentialWords, 'client_id', 'client-id', 'clientid', 'application_id', 'applicationid'],
    near: 120,
  }),
  references: ['https://unsplash.com/documentation'],
  rotate: {
    steps: 'Delete the application on the Unsplash developers page, then make one.',
    url: 'https://unsplash.com/oauth/applications',
  },
  examples: [
    sample`unsplash.api.key=${base64Url(43)}`,
    sample`https://api.unsplash.com/photos/?client_id=${base64Url(43)}`,
    sample`fetch('https://api.unsplash.com/photos/random', {\n  method: 'GET',\n  headers: { 'Content-Type': 'application/json', Authorization: 'Client-ID ${base64Url(43)}' },\n});`,
    sample`UNSPLASH_CLIENT_ID=${base64Url(43)}`,
    sample`Unsplash.init({ applicationId: "x", unsplashSecret: "${hexadecimal(64)}" });`,
  ],
  lookalikes: [sample`unsplash.api.key=${base64Url(42)}`, sample`UNSPLASH_API_KEY=xxxxxxxx-your-key`],
};
