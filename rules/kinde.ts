import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(48), alphanumeric(48, 56));

export const kindeClientSecret: Rule = {
  id: 'kinde-client-secret',
  name: 'Kinde client secret',
  provider: 'kinde',
  kind: 'context',
  description: 'Poses as the application; that of a machine reads and changes users and organisations.',
  severity: 'high',
  ...named({ names: ['kinde'], value: secret, words: ['secret'] }),
  references: ['https://docs.kinde.com/get-started/connect/getting-app-keys/'],
  rotate: {
    steps: 'Rotate the client secret of the application in Kinde and put the new one in place.',
    url: 'https://docs.kinde.com/get-started/connect/rotate-client-secret/',
  },
  examples: [sample`KINDE_CLIENT_SECRET=${secret}`, sample`kinde:\n  client_secret: "${secret}"`],
  lookalikes: [sample`KINDE_CLIENT_SECRET=${alphanumeric(40)}`, sample`KINDE_CLIENT_SECRET=<your_kinde_client_secret>`],
};
