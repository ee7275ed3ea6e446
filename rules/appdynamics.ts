import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appdynamicsAccessKey: Rule = {
  id: 'appdynamics-account-access-key',
  name: 'AppDynamics account access key',
  provider: 'appdynamics',
  kind: 'context',
  description: 'Registers agents of a stranger with the controller of the account.',
  severity: 'medium',
  keywords: ['appdynamics', 'account-access-key'],
  pattern:
    /(?:(?:APPDYNAMICS|[Aa]pp[Dd]ynamics)[\w.-]{0,40}?(?:ACCESS_?KEY|[Aa]ccess_?-?[Kk]ey)["']?\s{0,3}[=:]\s{0,3}["']?|<account-access-key>)(?<secret>(?=[a-z-]{0,35}[0-9])[0-9a-z-]{12,40})(?![0-9A-Za-z_-])/,
  references: [
    'https://docs.appdynamics.com/appd/23.x/latest/en/application-monitoring/install-app-server-agents/agent-to-controller-connections',
  ],
  rotate: {
    steps: 'Reset the access key of the account in the controller (SaaS: ask the support), and hand it to the agents.',
    url: 'https://accounts.appdynamics.com/',
  },
  examples: [
    sample`APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY: ${lowerAlphanumeric(12)}`,
    sample`<account-access-key>${uuid()}</account-access-key>`,
  ],
  lookalikes: [
    sample`APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY: ${'$'}{KEY}`,
    sample`APPDYNAMICS_AGENT_NODE_NAME: ${lowerAlphanumeric(12)}`,
  ],
};
