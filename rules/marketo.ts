import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const marketoClientSecret: Rule = {
  id: 'marketo-client-secret',
  name: 'Marketo client secret',
  provider: 'marketo',
  kind: 'context',
  description: 'With its client id it reads and changes the leads and sends mail.',
  severity: 'critical',
  ...named({ names: ['marketo', 'mktorest'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['secret'] }),
  references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication'],
  rotate: {
    steps: 'Delete the LaunchPoint service, create one with an API-only user, and put its pair in place.',
    url: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/custom-services',
  },
  examples: [
    sample`MARKETO_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`{"endpoint": "https://123-ABC-456.mktorest.com", "client_secret": "${alphanumeric(32)}"}`,
  ],
  lookalikes: [sample`MARKETO_CLIENT_SECRET=${alphanumeric(20)}`, sample`MARKETO_CLIENT_ID=${uuid()}`],
};
