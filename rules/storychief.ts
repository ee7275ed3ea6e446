import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digits,
  digitWithin,
  hexadecimal,
  named,
  sequence,
  type Shape,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const jwt: Shape = { kind: 'shape', source: 'eyJ[\\w\\-]{16,200}\\.[\\w\\-]{40,1200}\\.[\\w\\-]{40,700}', sample: [] };
const grown = sample`${encoded('base64url', '{"typ":"JWT","alg":"RS256"}')}.${encoded('base64url', '{"aud":"3","jti":"', hexadecimal(80), '","iat":1700000000,"sub":"', digits(5), '","scopes":[]}')}.${base64Url(683)}`;
const channelKey = alphanumeric(24, 64);

export const storychiefApiKey: Rule = {
  id: 'storychief-api-key',
  name: 'StoryChief API key',
  provider: 'storychief',
  kind: 'context',
  description: "Reads, changes and publishes stories and posts on all the workspace's channels.",
  severity: 'high',
  ...named({ names: ['storychief', 'story chief'], value: jwt }),
  entropy: 0,
  structure: 'jwt',
  references: ['https://developers.storychief.io/'],
  rotate: {
    steps: 'Revoke the key under Settings, API keys, look at what was published, then create a new one.',
    url: 'https://app.storychief.io/',
  },
  examples: [
    sample`STORYCHIEF_API_KEY=${grown}`,
    sample`curl https://api.storychief.io/1.0/stories -H "Authorization: Bearer ${grown}"`,
  ],
  lookalikes: [sample`STORYCHIEF_API_KEY=eyJ0eXAiOiJKV1Qi...`, sample`STORYCHIEF_API_KEY=your-api-key`],
};

export const storychiefEncryptionKey: Rule = {
  id: 'storychief-encryption-key',
  name: 'StoryChief channel encryption key',
  provider: 'storychief',
  kind: 'context',
  description: 'Signs webhooks that publish, change and delete articles on the web site of the channel.',
  severity: 'high',
  ...named({
    names: ['storychief', 'story chief'],
    value: sequence(digitWithin(24), channelKey),
    words: ['encryption'],
  }),
  references: ['https://developers.storychief.io/'],
  rotate: {
    steps: 'Disconnect the channel and connect it anew, which makes another key, then put that in place.',
    url: 'https://app.storychief.io/',
  },
  examples: [
    sample`STORYCHIEF_ENCRYPTION_KEY=${channelKey}`,
    sample`storychief:\n  encryption_key: '${alphanumeric(32)}'\n`,
  ],
  lookalikes: [
    sample`STORYCHIEF_ENCRYPTION_KEY=${alphanumeric(20)}`,
    sample`'encryption_key' => env('STORYCHIEF_ENCRYPTION_KEY', '')`,
  ],
};
