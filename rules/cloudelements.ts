import type { Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, loosely, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://help.sap.com/docs/open-connectors';
const userSecret = sequence(base64(43), '=');
const organization = hexadecimal(32);

export const cloudelementsUserSecret: Rule = {
  id: 'cloudelements-user-secret',
  name: 'Cloud Elements user secret or element token',
  provider: 'cloudelements',
  kind: 'context',
  description: 'With the organization secret it calls every connected service of the account.',
  severity: 'critical',
  ...named({
    names: ['cloud elements', 'cloudelements'],
    value: userSecret,
    words: ['secret', 'token', 'key', 'user'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps:
      "Ask SAP's support for new secrets (Cloud Elements is now SAP Open Connectors), put them in place and look at the audit log.",
    url: 'https://help.sap.com/docs/open-connectors',
  },
  examples: [sample`CLOUD_ELEMENTS_USER_SECRET=${userSecret}`, sample`cloudElements: { userSecret: '${userSecret}' }`],
  lookalikes: [
    sample`CLOUD_ELEMENTS_USER_SECRET=${base64(42)}=`,
    sample`CLOUD_ELEMENTS_USER_SECRET=${'x'.repeat(43)}=`,
  ],
};

export const cloudelementsOrganizationSecret: Rule = {
  id: 'cloudelements-organization-secret',
  name: 'Cloud Elements organization secret',
  provider: 'cloudelements',
  kind: 'context',
  description: 'Names the organization; with a user secret it calls every connected service of the account.',
  severity: 'high',
  ...named({
    names: ['cloud elements', 'cloudelements'],
    value: loosely(organization),
    words: ['secret', 'org', 'token', 'key'],
  }),
  references: [docs],
  rotate: {
    steps:
      "Ask SAP's support for new secrets (Cloud Elements is now SAP Open Connectors), put them in place and look at the audit log.",
    url: 'https://help.sap.com/docs/open-connectors',
  },
  examples: [
    sample`CLOUD_ELEMENTS_ORGANIZATION_SECRET=${organization}`,
    sample`cloudElements: { orgSecret: '${organization}' }`,
  ],
  lookalikes: [
    sample`CLOUD_ELEMENTS_ORG_SECRET=${hexadecimal(31)}`,
    sample`CLOUD_ELEMENTS_ORG_SECRET=${'0'.repeat(32)}`,
  ],
};
