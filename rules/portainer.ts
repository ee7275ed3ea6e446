import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const portainerToken: Rule = {
  id: 'portainer-access-token',
  name: 'Portainer access token',
  provider: 'portainer',
  kind: 'provider',
  description: 'Acts as its owner in the environments Portainer manages: runs containers, opens shells.',
  severity: 'critical',
  keywords: ['ptr_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>ptr_(?:[0-9A-Za-z+/]{43}=|[0-9A-Za-z_-]{36,43}))(?![0-9A-Za-z_-])/,
  references: ['https://docs.portainer.io/api/access'],
  rotate: { steps: 'Remove the token in the account settings, look through the activity log, then add a new one.', url: 'https://docs.portainer.io/api/access' },
  examples: [sample`PORTAINER_TOKEN=ptr_${base64(43)}=`, sample`curl -H "X-API-Key: ptr_${base64(43)}=" https://portainer.acme.dev/api/stacks`],
  lookalikes: [sample`ptr_${alphanumeric(20)}`, sample`ptr_to_the_first_element`],
};
