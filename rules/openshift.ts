import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const openshiftToken: Rule = {
  id: 'openshift-token',
  name: 'OpenShift OAuth token',
  provider: 'openshift',
  kind: 'provider',
  description: 'Acts as its user or service account in the cluster.',
  severity: 'critical',
  keywords: ['sha256~'],
  pattern: token`sha256~${base64Url(43)}`,
  references: [
    'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens',
  ],
  rotate: {
    steps:
      'Delete it with oc delete useroauthaccesstokens, look through the audit log for what it did, then log in anew.',
    url: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens',
  },
  examples: [
    sample`oc login --token=sha256~${base64Url(43)} --server=https://api.acme.io:6443`,
    sample`OPENSHIFT_TOKEN: "sha256~${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`oc login --token=sha256~${base64Url(42)}`,
    sample`oc login --token=sha256~${'x'.repeat(43)}`,
    sample`image@sha256:${hexadecimal(64)}`,
  ],
};
