import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, oneOf, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{\r\n  "alg": "HS256",\r\n  "typ": "JWT"\r\n}');
const payload = encoded(
  'base64url',
  '{\r\n  "jti": "',
  hexadecimal(32),
  '",\r\n  "iat": "1700000000",\r\n  "exp": "2045600000"\r\n}',
);
const start = oneOf('ew0KICAi', 'eyJ');
const jwt = sequence(start, base64Url(15, 120), '.', start, base64Url(20, 1600), '.', base64Url(43, 86));

export const kontentApiKey: Rule = {
  id: 'kontent-api-key',
  name: 'Kontent.ai API key',
  provider: 'kontent',
  kind: 'context',
  description:
    'Reads unpublished content (Preview or secure Delivery API) or changes all content (Management API) of the environment.',
  severity: 'high',
  ...named({ names: ['kontent', 'kentico'], value: jwt }),
  structure: 'jwt',
  references: ['https://kontent.ai/learn/docs/apis/api-keys'],
  rotate: {
    steps: 'Regenerate or revoke the key under API keys of the project, then put the new one in place.',
    url: 'https://app.kontent.ai/',
  },
  examples: [
    sample`KONTENT_PREVIEW_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`projectId: '${uuid()}', // id of your Kentico Kontent project\napiKey: '${header}.${payload}.${base64Url(43)}'`,
  ],
  lookalikes: [sample`KONTENT_PREVIEW_API_KEY=ew0KICAiYWxnIjogIkhTMjU2Iiw...`, sample`KONTENT_PROJECT_ID=${uuid()}`],
};
