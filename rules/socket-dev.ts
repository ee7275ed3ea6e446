import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const socketDevApiToken: Rule = {
  id: 'socket-dev-api-token',
  name: 'Socket.dev API token',
  provider: 'socket-dev',
  kind: 'provider',
  description: "Reads the organization's dependencies and reports and starts scans.",
  severity: 'medium',
  keywords: ['sktsec_'],
  pattern: token`sktsec_${base64Url(30, 80)}`,
  references: ['https://docs.socket.dev/reference/authentication'],
  rotate: { steps: 'Rotate the token under Settings, API tokens.', url: 'https://socket.dev/dashboard' },
  examples: [
    sample`SOCKET_SECURITY_API_KEY=sktsec_${alphanumeric(44)}_api`,
    sample`socket login --token sktsec_${alphanumeric(44)}_api`,
  ],
  lookalikes: [sample`sktsec_${alphanumeric(20)}`, sample`SOCKET_SECURITY_API_KEY=sktsec_...`],
};
