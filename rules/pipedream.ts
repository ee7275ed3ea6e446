import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  base64Url,
  digitWithin,
  hexadecimal,
  loosely,
  lowerAlphanumeric,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pipedreamApiKey: Rule = {
  id: 'pipedream-api-key',
  name: 'Pipedream API key',
  provider: 'pipedream',
  kind: 'context',
  description: 'Reads and changes workflows and event sources of the workspace, with what they carry.',
  severity: 'high',
  keywords: ['pipedream'],
  pattern: assigned({ names: ['pipedream'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://pipedream.com/docs/rest-api/auth'],
  rotate: { steps: 'Revoke the key under User settings, API key, of Pipedream.', url: 'https://pipedream.com/user' },
  examples: [
    sample`--set pipedream.apiKey=${hexadecimal(32)}`,
    sample`curl https://api.pipedream.com/v1/ -H "Authorization: Bearer ${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.pipedream.com/v1/ -H "Authorization: Bearer ${hexadecimal(31)}"`,
    sample`PIPEDREAM_API_KEY=YOUR_PIPEDREAM_API_KEY`,
  ],
};

export const pipedreamClientSecret: Rule = {
  ...pipedreamApiKey,
  id: 'pipedream-client-secret',
  name: 'Pipedream OAuth client secret',
  description: "With the client ID it gets tokens for the workspace's API and its connected accounts.",
  pattern: assigned({
    names: ['pipedream'],
    value: sequence(digitWithin(40), base64Url(40, 64)),
    words: ['client_secret', 'clientsecret', 'client-secret', 'client secret', 'secret'],
    near: 100,
    reach: 40,
  }),
  references: ['https://pipedream.com/docs/rest-api/auth'],
  examples: [
    sample`PIPEDREAM_CLIENT_SECRET=${base64Url(43)}`,
    sample`new PipedreamClient({ clientId: "${base64Url(43)}", clientSecret: "${base64Url(43)}" })`,
  ],
  lookalikes: [sample`PIPEDREAM_CLIENT_SECRET=${base64Url(30)}`, sample`PIPEDREAM_CLIENT_SECRET=your-client-secret`],
};
