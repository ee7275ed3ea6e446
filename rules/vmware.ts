import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.broadcom.com/xapis/csp-apis/latest/';
const automation = 'https://registry.terraform.io/providers/vmware/vra/latest/docs';
const words = ['token', 'refresh', 'key', 'secret'];

export const vmwareCloudApiToken: Rule = {
  id: 'vmware-cloud-api-token',
  name: 'VMware Cloud services API token',
  provider: 'vmware',
  kind: 'context',
  description:
    'Is changed for access tokens of its user: runs, changes and deletes the data centers and clusters of the organization.',
  severity: 'critical',
  ...named({
    names: [
      'vmware',
      'vmw',
      'vmc token',
      'vmc api',
      'vmc refresh',
      'csp token',
      'csp api',
      'csp refresh',
      'tmc token',
      'tmc api',
    ],
    value: sequence(unlike(hexadecimal(64)), digitWithin(64), alphanumeric(64)),
    words,
    near: 90,
  }),
  references: [docs],
  rotate: {
    steps:
      'Deactivate the token under My account, API tokens, of the Cloud services console, then create one with fewer roles and an expiry.',
    url: 'https://console.cloud.vmware.com/csp/gateway/portal/#/user/tokens',
  },
  examples: [
    sample`VMW_CLOUD_API_TOKEN=${alphanumeric(64)}`,
    sample`curl -X POST "https://console.cloud.vmware.com/csp/gateway/am/api/auth/api-tokens/authorize?refresh_token=${alphanumeric(64)}"`,
    sample`vmc_refresh_token: "${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`VMW_CLOUD_API_TOKEN=${alphanumeric(63)}`, sample`vmware_token_sha256 = "${hexadecimal(64)}"`],
};

export const vmwareAriaRefreshToken: Rule = {
  id: 'vmware-aria-refresh-token',
  name: 'VMware Aria (vRealize) Automation refresh token',
  provider: 'vmware',
  kind: 'context',
  description: 'Is changed for access tokens of its user: deploys, changes and deletes what the automation reaches.',
  severity: 'high',
  ...named({
    names: ['vra refresh', 'vra token', 'vra api', 'vrealize', 'aria automation'],
    value: sequence(unlike(hexadecimal(32)), digitWithin(32), alphanumeric(32)),
    words: ['token'],
    near: 60,
  }),
  references: [automation],
  rotate: {
    steps:
      "Revoke the refresh token in the user's settings of Aria Automation (or with the identity service's API), then request another.",
    url: automation,
  },
  examples: [sample`export VRA_REFRESH_TOKEN="${alphanumeric(32)}"`, sample`vra_refresh_token = "${alphanumeric(32)}"`],
  lookalikes: [sample`export VRA_REFRESH_TOKEN="${alphanumeric(31)}"`, sample`vra_refresh_token = "${'x'.repeat(32)}"`],
};
