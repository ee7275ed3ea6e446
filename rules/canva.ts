import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence, token, unlike, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.canva.dev/docs/connect/authentication/';
const secret = sequence('cnvca', base64Url(40, 70));
const named = base64Url(42, 64);

export const canvaClientSecret: Rule = {
  id: 'canva-client-secret',
  name: 'Canva client secret',
  provider: 'canva',
  kind: 'provider',
  description: 'With the client ID it trades codes for tokens of the integration\'s users.',
  severity: 'high',
  keywords: ['cnvca'],
  pattern: token`${secret}`,
  references: [docs],
  rotate: { steps: 'Generate a new client secret in the integration\'s configuration, which ends the old one, then put it in place.', url: 'https://www.canva.com/developers/integrations' },
  examples: [sample`CANVA_CLIENT_SECRET=cnvca${base64Url(50)}`, sample`clientSecret: 'cnvca${alphanumeric(48)}'`],
  lookalikes: [sample`cnvca${base64Url(20)}`, sample`CANVA_CLIENT_SECRET=cnvca${'x'.repeat(48)}`],
};

export const canvaClientSecretByName: Rule = {
  id: 'canva-client-secret-by-name',
  name: 'Canva client secret (other format)',
  provider: 'canva',
  kind: 'context',
  description: 'With the client ID it trades codes for tokens of the integration\'s users or checks what comes from Canva.',
  severity: 'high',
  keywords: ['canva_', 'canva-', 'canvaa', 'canvac', 'canva c', 'canva a'],
  pattern: assigned({ names: ['canva_', 'canva-', 'canvaa', 'canvac', 'canva c', 'canva a'], value: sequence(unlike('cnvca'), digitWithin(42), named), words: ['secret'] }),
  references: [docs, 'https://www.canva.dev/docs/extensions/backend-development/verify-request/client-secret/'],
  rotate: { steps: 'Generate a new client secret in the app\'s or integration\'s configuration, then put it in place.', url: 'https://www.canva.com/developers/' },
  examples: [sample`CANVA_CLIENT_SECRET=${alphanumeric(44)}`, sample`canvaClientSecret: "${alphanumeric(43)}"`],
  lookalikes: [sample`CANVA_CLIENT_SECRET=${alphanumeric(40)}`, sample`CANVA_APP_ID=AA${upperAlphanumeric(9)}`],
};
