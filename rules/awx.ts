import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const awxOauthToken: Rule = {
  id: 'awx-oauth-token',
  name: 'AWX or Ansible Automation Platform token',
  provider: 'awx',
  kind: 'context',
  description: 'Runs jobs on the managed hosts with the rights of its user.',
  severity: 'critical',
  ...named({
    names: ['awx_', 'tower_oauth', 'controller_oauth', 'tower_token', 'aap_token'],
    value: sequence(digitWithin(30), alphanumeric(30)),
    words: ['token'],
  }),
  references: ['https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html'],
  rotate: {
    steps:
      'Revoke the token on the page of the user, look at the jobs, then create one with scope read where that is enough.',
    url: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
  },
  examples: [sample`CONTROLLER_OAUTH_TOKEN=${alphanumeric(30)}`, sample`tower_oauthtoken: ${alphanumeric(30)}`],
  lookalikes: [sample`CONTROLLER_OAUTH_TOKEN=${alphanumeric(20)}`, sample`CONTROLLER_HOST=https://awx.acme.dev`],
};
