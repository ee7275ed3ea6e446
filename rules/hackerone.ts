import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hackeroneApiToken: Rule = {
  id: 'hackerone-api-token',
  name: 'HackerOne API token',
  provider: 'hackerone',
  kind: 'context',
  description: 'Reads reports of vulnerabilities that are not public yet, and changes them by its groups.',
  severity: 'critical',
  ...named({ names: ['hackerone'], value: sequence(base64(43), '='), words: ['token', 'key', 'secret'] }),
  references: ['https://api.hackerone.com/getting-started-hacker-api/'],
  rotate: {
    steps: 'Revoke the API token in the settings, look through the audit log, then create another.',
    url: 'https://hackerone.com/settings/api_token/edit',
  },
  examples: [sample`HACKERONE_API_TOKEN=${base64(43)}=`, sample`hackerone:\n  api_token: "${base64(43)}="`],
  lookalikes: [sample`HACKERONE_API_TOKEN=${base64(30)}=`, sample`HACKERONE_USERNAME=kim`],
};
