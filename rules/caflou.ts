import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256"}');
const payload = encoded('base64url', '{"user_id":', digits(5), ',"exp":1800000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const caflouAccessToken: Rule = {
  id: 'caflou-access-token',
  name: 'Caflou access token',
  provider: 'caflou',
  kind: 'context',
  description: 'Reads and changes the projects, tasks, invoices and contacts its owner reaches, for a week.',
  severity: 'medium',
  ...named({ names: ['caflou'], value: jwt, near: 40, reach: 70 }),
  structure: 'jwt',
  references: ['https://documenter.getpostman.com/view/4786951/RWMFrTQC'],
  rotate: {
    steps: 'Change the password of the user it belongs to; the token ends a week after it was issued.',
    url: 'https://app.caflou.com/',
  },
  examples: [
    sample`CAFLOU_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://app.caflou.com/api/v1/accounts -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`CAFLOU_TOKEN=eyJhbGciOiJIUzI1NiJ9...`,
    sample`CAFLOU_TOKEN=${header}.${payload}.${base64Url(20)}`,
  ],
};
