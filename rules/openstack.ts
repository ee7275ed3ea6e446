import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const openstackApplicationCredential: Rule = {
  id: 'openstack-application-credential-secret',
  name: 'OpenStack application credential secret',
  provider: 'openstack',
  kind: 'context',
  description: "With the credential's id it acts as its user in the project: servers, volumes, networks.",
  severity: 'critical',
  keywords: ['credential_secret'],
  pattern:
    /(?:APPLICATION_CREDENTIAL_SECRET|application_credential_secret)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[\w-]{86})(?![\w-])/,
  references: ['https://docs.openstack.org/keystone/latest/user/application_credentials.html'],
  rotate: {
    steps: 'Delete the application credential, look at what it made, then create one with fewer roles and an expiry.',
    url: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
  },
  examples: [
    sample`export OS_APPLICATION_CREDENTIAL_SECRET=${base64Url(86)}`,
    sample`clouds:\n  acme:\n    auth_type: v3applicationcredential\n    auth:\n      application_credential_secret: "${base64Url(86)}"\n`,
  ],
  lookalikes: [
    sample`OS_APPLICATION_CREDENTIAL_SECRET=${base64Url(60)}`,
    sample`OS_APPLICATION_CREDENTIAL_ID=${hexadecimal(32)}`,
  ],
};
