import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitInLast, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.canva.dev/docs/connect/authentication/';
const secret = base64Url(40, 70);

export const canvaClientSecret: Rule = {
  id: 'canva-client-secret',
  name: 'Canva client secret',
  provider: 'canva',
  kind: 'context',
  description:
    "With the client ID it trades codes for tokens of the integration's users or checks what comes from Canva.",
  severity: 'high',
  ...named({
    names: ['canva client', 'canva secret', 'canva token', 'canva key', 'canva api', 'canva app', 'canva connect'],
    value: sequence(secret, digitInLast(40)),
    words: ['secret', 'key', 'token'],
  }),
  references: [docs, 'https://www.canva.dev/docs/extensions/backend-development/verify-request/client-secret/'],
  rotate: {
    steps:
      "Generate a new client secret in the app's or integration's configuration, which ends the old one, then put it in place.",
    url: 'https://www.canva.com/developers/',
  },
  examples: [sample`CANVA_CLIENT_SECRET=${alphanumeric(52)}`, sample`canvaClientSecret: "${alphanumeric(43)}"`],
  lookalikes: [sample`CANVA_CLIENT_SECRET=${alphanumeric(36)}`, sample`CANVA_APP_ID=AA${upperAlphanumeric(9)}`],
};
