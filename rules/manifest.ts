import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const checklistKey = alphanumeric(32);

export const manifestAgentKey: Rule = {
  id: 'manifest-agent-key',
  name: 'Manifest agent key',
  provider: 'manifest',
  kind: 'provider',
  description: "Sends requests to language models through the router, on the owner's provider keys and bill.",
  severity: 'high',
  keywords: ['mnfst_'],
  pattern: token`mnfst_${base64Url(24, 64)}`,
  references: ['https://manifest.build/docs/reference/api'],
  rotate: {
    steps: "Rotate the key on the agent's settings page of the dashboard and put the new one in place.",
    url: 'https://app.manifest.build',
  },
  examples: [
    sample`MANIFEST_API_KEY=mnfst_${base64Url(43)}`,
    sample`curl https://app.manifest.build/v1/chat/completions -H "Authorization: Bearer mnfst_${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`MANIFEST_API_KEY=mnfst_YOUR_KEY_HERE`, sample`mnfst_${alphanumeric(20)}`],
};

export const manifestlyApiKey: Rule = {
  id: 'manifestly-api-key',
  name: 'Manifestly Checklists API key',
  provider: 'manifestly',
  kind: 'context',
  description: "Reads and changes the account's checklists, runs and users.",
  severity: 'medium',
  ...named({ names: ['manifest.ly', 'manifestly'], value: sequence(digitWithin(32), checklistKey), near: 48 }),
  references: ['https://www.manifest.ly/api'],
  rotate: {
    steps: "Renew the API key in the account's settings and put it in place.",
    url: 'https://app.manifest.ly/',
  },
  examples: [
    sample`MANIFESTLY_API_KEY=${checklistKey}`,
    sample`https://api.manifest.ly/api/v1/checklists/?api_key=${checklistKey}`,
  ],
  lookalikes: [sample`MANIFESTLY_API_KEY=${alphanumeric(31)}`, sample`manifest_checksum: ${checklistKey}`],
};
