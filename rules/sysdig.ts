import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sysdigToken: Rule = {
  id: 'sysdig-api-token',
  name: 'Sysdig API token or agent access key',
  provider: 'sysdig',
  kind: 'context',
  description:
    'A token reads and changes policies, findings and dashboards as its user; an access key connects agents.',
  severity: 'high',
  ...named({ names: ['sysdig'], value: uuid(), words: ['token', 'key', 'secret', 'access'] }),
  references: [
    'https://docs.sysdig.com/en/administration/retrieve-the-sysdig-api-token/',
    'https://docs.sysdig.com/en/administration/agent-installation-overview-and-key/',
  ],
  rotate: {
    steps: "Reset the token in the profile of its user (or disable the agents' key), then put the new one in place.",
    url: 'https://docs.sysdig.com/en/administration/retrieve-the-sysdig-api-token/',
  },
  examples: [
    sample`SYSDIG_SECURE_API_TOKEN=${uuid()}`,
    sample`helm install agent sysdig/sysdig-deploy --set global.sysdig.accessKey=${uuid()}`,
  ],
  lookalikes: [sample`SYSDIG_SECURE_API_TOKEN=${hexadecimal(32)}`, sample`SYSDIG_TEAM_ID=${uuid()}`],
};
