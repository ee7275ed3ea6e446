import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, sequence, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('api-', uuid());

export const getsandboxApiKey: Rule = {
  id: 'getsandbox-api-key',
  name: 'Sandbox (getsandbox.com) API key',
  provider: 'getsandbox',
  kind: 'provider',
  description: 'Reads and changes the mocked APIs of the account and the requests they saw.',
  severity: 'medium',
  keywords: ['api-'],
  pattern: token`api-${uuid()}`,
  /** LaunchDarkly writes its tokens alike. */
  companions: [
    { name: 'Sandbox', pattern: /(?<part>[Gg]et[Ss]andbox|GET_?SANDBOX)/, withinLines: 10, isRequired: true },
  ],
  references: ['https://getsandbox.com/docs/api'],
  rotate: {
    steps: 'Reset the API key on the account page and put it in place.',
    url: 'https://getsandbox.com/account',
  },
  examples: [
    sample`GETSANDBOX_API_KEY=${key}`,
    sample`requests.get("https://getsandbox.com/api/1/activity/search", headers={"API-Key": "${key}"})`,
  ],
  lookalikes: [sample`GETSANDBOX_API_KEY=api-${hexadecimal(32)}`, sample`LAUNCHDARKLY_API_TOKEN=${key}`],
};
