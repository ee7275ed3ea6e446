import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const quboleApiToken: Rule = {
  id: 'qubole-api-token',
  name: 'Qubole API token',
  provider: 'qubole',
  kind: 'context',
  description: "Runs queries and commands on the account's clusters, in its cloud.",
  severity: 'high',
  keywords: ['qubole'],
  pattern: assigned({ names: ['qubole'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://docs.qubole.com/en/latest/rest-api/api_overview.html'],
  rotate: {
    steps: 'Reset the token under Control panel, My accounts, of Qubole.',
    url: 'https://api.qubole.com/v2/control-panel#my-accounts',
  },
  examples: [
    sample`ENV QUBOLE_KEY=${alphanumeric(64)}`,
    sample`curl https://api.qubole.com/api/v1.2/ -H "X-AUTH-TOKEN: ${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`ENV QUBOLE_KEY=${alphanumeric(63)}`, sample`qubole:\n  token: <insert token>\n`],
};
