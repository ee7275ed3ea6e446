import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(12), '.', alphanumeric(40));

export const netboxToken: Rule = {
  id: 'netbox-api-token',
  name: 'NetBox API token',
  provider: 'netbox',
  kind: 'provider',
  description: 'Reads and changes the inventory of the network within the rights of its user.',
  severity: 'high',
  keywords: ['nbt_'],
  pattern: token`nbt_${key}`,
  references: [
    'https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication',
    'https://netboxlabs.com/docs/netbox/models/users/token',
  ],
  rotate: {
    steps:
      'Delete the token under API Tokens of its user, create another with an expiry and allowed addresses, then look through the change log.',
    url: 'https://netboxlabs.com/docs/netbox/models/users/token',
  },
  examples: [
    sample`NETBOX_TOKEN=nbt_${key}`,
    sample`curl -H "Authorization: Bearer nbt_${key}" https://netbox.acme.dev/api/dcim/sites/`,
  ],
  lookalikes: [sample`nbt_${alphanumeric(12)}.${alphanumeric(39)}`, sample`nbt_${alphanumeric(12)}`],
};

export const netboxLegacyToken: Rule = {
  id: 'netbox-legacy-api-token',
  name: 'NetBox API token (version 1)',
  provider: 'netbox',
  kind: 'context',
  description: 'Reads and changes the inventory of the network within the rights of its user.',
  severity: 'high',
  ...named({ names: ['netbox'], value: hexadecimal(40) }),
  references: [
    'https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication',
    'https://netboxlabs.com/docs/netbox/models/users/token',
  ],
  rotate: {
    steps:
      'Delete the token under API Tokens of its user, create another with an expiry and allowed addresses, then look through the change log.',
    url: 'https://netboxlabs.com/docs/netbox/models/users/token',
  },
  examples: [
    sample`NETBOX_API_TOKEN=${hexadecimal(40)}`,
    sample`nb = pynetbox.api('https://netbox.acme.dev', token='${hexadecimal(40)}')`,
  ],
  lookalikes: [sample`NETBOX_API_TOKEN=${hexadecimal(39)}`, sample`NETBOX_VERSION=${hexadecimal(40)}`],
};
