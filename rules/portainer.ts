import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

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
  rotate: {
    steps: 'Remove the token in the account settings, look through the activity log, then add a new one.',
    url: 'https://docs.portainer.io/api/access',
  },
  examples: [
    sample`PORTAINER_TOKEN=ptr_${base64(43)}=`,
    sample`curl -H "X-API-Key: ptr_${base64(43)}=" https://portainer.acme.dev/api/stacks`,
  ],
  lookalikes: [sample`ptr_${alphanumeric(20)}`, sample`ptr_to_the_first_element`],
};

const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(40, 600), '.', base64Url(43));
const grown = sample`${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${encoded('base64url', '{"id":1,"username":"admin","role":1,"scope":"default","exp":', digits(10), '}')}.${base64Url(43)}`;

export const portainerSessionToken: Rule = {
  ...portainerToken,
  id: 'portainer-session-token',
  name: 'Portainer session token (JWT)',
  kind: 'context',
  description: 'Is a signed-in user of Portainer until it expires, eight hours as it comes.',
  severity: 'high',
  ...named({ names: ['portainer'], value: jwt }),
  entropy: 0,
  structure: 'jwt',
  references: ['https://docs.portainer.io/api/examples'],
  rotate: {
    steps: 'Log the user out or change the password, then look through the activity log.',
    url: 'https://docs.portainer.io/api/access',
  },
  examples: [
    sample`PORTAINER_JWT_TOKEN=${grown}`,
    sample`curl https://portainer.acme.dev/api/stacks -H "Authorization: Bearer ${grown}"`,
  ],
  lookalikes: [
    sample`PORTAINER_JWT_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...`,
    sample`portainer_token = "${base64Url(180)}"`,
  ],
};
