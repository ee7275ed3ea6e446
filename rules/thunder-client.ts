import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://github.com/thunderclient/thunder-client-support';

export const thunderClientToken: Rule = {
  id: 'thunder-client-token',
  name: 'Token in a request of Thunder Client',
  provider: 'thunder-client',
  kind: 'context',
  description: 'Calls the API of the request as its owner.',
  severity: 'high',
  isBroad: true,
  keywords: ['"bearer":"', '"bearer": "'],
  pattern: /"type"\s{0,4}:\s{0,4}"bearer"\s{0,4},\s{0,40}"bearer"\s{0,4}:\s{0,4}"(?<secret>[\w\-.~+/]{20,1000}={0,2})"/,
  references: [docs],
  rotate: {
    steps: 'Revoke the token at the API, and keep the new one in an environment that is not shared.',
    url: docs,
  },
  examples: [
    at('thunder-tests/thunderclient.json', sample`"auth": {"type": "bearer", "bearer": "${alphanumeric(40)}"}`),
    sample`{"auth":{"type":"bearer","bearer":"${alphanumeric(32)}"}}`,
  ],
  lookalikes: [sample`{"type":"bearer","bearer":"{{token}}"}`, sample`{"type":"http","bearer":"${alphanumeric(32)}"}`],
};
