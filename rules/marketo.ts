import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const marketoClientSecret: Rule = {
  id: 'marketo-client-secret',
  name: 'Marketo client secret',
  provider: 'marketo',
  kind: 'context',
  description: 'Reads and changes leads and campaigns as the API-only user.',
  severity: 'high',
  ...named({ names: ['marketo'], value: key, words: ['secret'], near: 90 }),
  references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/custom-services'],
  rotate: {
    steps: 'Create another custom service in LaunchPoint, put its credentials in place and delete the old one.',
    url: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/custom-services',
  },
  examples: [sample`MARKETO_CLIENT_SECRET=${key}`, sample`marketo: { clientId: "${uuid()}", clientSecret: "${key}" }`],
  lookalikes: [sample`MARKETO_CLIENT_ID=${uuid()}`, sample`MARKETO_CLIENT_SECRET=${alphanumeric(20)}`],
};
