import type { Rule } from '../src/model/rule.ts';
import { base64, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secretBytes = sequence(base64(43), '=');

export const akamaiClientSecret: Rule = {
  id: 'akamai-client-secret',
  name: 'Akamai EdgeGrid client secret',
  provider: 'akamai',
  kind: 'provider',
  description: 'Signs calls of the API client: purges, properties, certificates and firewalls, by its grants.',
  severity: 'critical',
  keywords: ['akab-'],
  pattern: new RegExp(
    `(?:(?:client_)?secret["']?\\s{0,4}[=:]\\s{0,4}["']?(?<secret>${secretBytes.source})["']?,?\\s{1,12}["']?(?:host|base_url)["']?\\s{0,4}[=:]\\s{0,4}["']?(?:https://)?akab-)`,
  ),
  references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  rotate: {
    steps: 'Deactivate the credential of the API client, look through the event center, then create another.',
    url: 'https://control.akamai.com/apps/identity-management/',
  },
  examples: [
    sample`[default]\nclient_secret = ${secretBytes}\nhost = akab-${lowerAlphanumeric(16)}-${lowerAlphanumeric(16)}.luna.akamaiapis.net\n`,
    sample`{"client_secret": "${secretBytes}", "host": "akab-${lowerAlphanumeric(16)}-${lowerAlphanumeric(16)}.luna.akamaiapis.net"}`,
  ],
  lookalikes: [
    sample`client_secret = ${base64(40)}=\nhost = akab-x.luna.akamaiapis.net\n`,
    sample`host = akab-${lowerAlphanumeric(16)}-${lowerAlphanumeric(16)}.luna.akamaiapis.net\n`,
  ],
};

export const akamaiAccessToken: Rule = {
  ...akamaiClientSecret,
  id: 'akamai-edgegrid-token',
  name: 'Akamai EdgeGrid access or client token',
  kind: 'context',
  description: 'Names the API client; it needs the client secret, which is often not far away.',
  severity: 'medium',
  pattern:
    /(?:access|client)_?[Tt]oken["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>akab-[0-9a-z]{16}-[0-9a-z]{16})(?![0-9A-Za-z.-])/,
  examples: [
    sample`access_token = akab-${lowerAlphanumeric(16)}-${lowerAlphanumeric(16)}\n`,
    sample`"client_token": "akab-${lowerAlphanumeric(16)}-${lowerAlphanumeric(16)}"`,
  ],
  lookalikes: [
    sample`host = akab-${lowerAlphanumeric(16)}-${lowerAlphanumeric(16)}.luna.akamaiapis.net\n`,
    sample`access_token = akab-access-token-xxx-xxxxxxxxxxxxxxxx`,
  ],
};
