import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(64), base64Url(64));

export const jamfClientSecret: Rule = {
  id: 'jamf-client-secret',
  name: 'Jamf API client secret',
  provider: 'jamf',
  kind: 'context',
  description: 'Manages the devices of the company as the roles of the API client allow.',
  severity: 'critical',
  ...named({ names: ['jamf'], value: key, words: ['secret'], near: 160 }),
  references: ['https://developer.jamf.com/jamf-pro/docs/client-credentials'],
  rotate: {
    steps: 'Rotate the client secret under Settings, API roles and clients, and look through the logs.',
    url: 'https://learn.jamf.com/bundle/jamf-pro-documentation-current/page/API_Roles_and_Clients.html',
  },
  examples: [
    sample`JAMF_CLIENT_SECRET=${key}`,
    sample`provider "jamfpro" {\n  client_id     = "${uuid()}"\n  client_secret = "${key}"\n}`,
  ],
  lookalikes: [sample`JAMF_CLIENT_ID=${uuid()}`, sample`JAMF_CLIENT_SECRET=${base64Url(40)}`],
};
