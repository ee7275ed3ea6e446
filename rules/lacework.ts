import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const apiSecret = sequence('_', hexadecimal(32));

export const laceworkApiSecret: Rule = {
  id: 'lacework-api-secret',
  name: 'Lacework API secret',
  provider: 'lacework',
  kind: 'context',
  description: 'Reads the alerts, inventories and settings of the account and changes them.',
  severity: 'high',
  keywords: ['lw_api_secret', 'lacework'],
  pattern: assigned({ names: ['lw api secret', 'lacework'], value: apiSecret, words: ['secret'], near: 120 }),
  references: ['https://docs.lacework.net/console/api-access-keys'],
  rotate: {
    steps: 'Disable and delete the API key in the settings, look through the audit log, then create another.',
    url: 'https://login.lacework.net/',
  },
  examples: [
    sample`LW_API_SECRET=${apiSecret}`,
    sample`provider "lacework" {\n  account    = "acme"\n  api_secret = "${apiSecret}"\n}`,
  ],
  lookalikes: [sample`LW_API_SECRET=_${hexadecimal(31)}`, sample`LW_API_SECRET=_abcde123`],
};

export const laceworkAgentToken: Rule = {
  id: 'lacework-agent-token',
  name: 'Lacework agent access token',
  provider: 'lacework',
  kind: 'context',
  description: 'Registers agents and sends false data of hosts.',
  severity: 'medium',
  keywords: ['lacework', 'lw_access_token', 'laceworkaccesstoken'],
  pattern: assigned({
    names: ['lacework', 'lw access token'],
    value: sequence(digitWithin(56), hexadecimal(56)),
    words: ['token'],
    near: 100,
  }),
  references: ['https://docs.lacework.net/onboarding/agent-access-tokens'],
  rotate: {
    steps: 'Disable the agent token in the settings, create another and hand it to the agents.',
    url: 'https://login.lacework.net/',
  },
  examples: [
    sample`helm install lacework-agent --set laceworkConfig.accessToken=${hexadecimal(56)}`,
    sample`lacework_agent_access_token = "${hexadecimal(56)}"`,
  ],
  lookalikes: [sample`lacework_access_token = "${hexadecimal(55)}"`, sample`lacework-agent@sha256:${hexadecimal(64)}`],
};
