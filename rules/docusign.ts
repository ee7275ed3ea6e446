import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const integrationKey = {
  name: 'integration key',
  pattern:
    /(?:[Ii]ntegrat(?:ion|or)[_-]?(?:[Kk]ey|KEY)|INTEGRAT(?:ION|OR)_KEY|[Cc]lient[_-]?[Ii][Dd]|CLIENT_ID)["'\s:=>]{1,8}(?<part>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
  withinLines: 10,
  isRequired: false,
};

export const docusignSecretKey: Rule = {
  id: 'docusign-secret-key',
  name: 'Docusign secret key',
  provider: 'docusign',
  kind: 'context',
  description:
    "Completes the sign-in of the app with the integration key: takes its users' tokens and so their envelopes.",
  severity: 'high',
  ...named({ names: ['docusign', 'docu sign'], value: uuid(), words: ['secret'], near: 110 }),
  companions: [integrationKey],
  references: ['https://developers.docusign.com/platform/auth/confidential-authcode-get-token/'],
  rotate: {
    steps: 'Add another secret key to the app on the Apps and keys page, put it in place, then delete the leaked one.',
    url: 'https://admindemo.docusign.com/apps-and-keys',
  },
  examples: [
    sample`DOCUSIGN_INTEGRATION_KEY=${uuid()}\nDOCUSIGN_SECRET_KEY=${uuid()}`,
    sample`"docusign": {"clientId": "${uuid()}", "clientSecret": "${uuid()}"}`,
  ],
  lookalikes: [
    sample`DOCUSIGN_CLIENT_SECRET=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`DOCUSIGN_ACCOUNT_ID=${uuid()}\nDOCUSIGN_USER_ID=${uuid()}`,
  ],
};
