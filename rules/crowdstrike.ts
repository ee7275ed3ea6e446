import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const crowdstrikeClientSecret: Rule = {
  id: 'crowdstrike-client-secret',
  name: 'CrowdStrike Falcon client secret',
  provider: 'crowdstrike',
  kind: 'context',
  description: 'Calls the Falcon API by its scopes: reads detections, contains and runs commands on hosts.',
  severity: 'critical',
  ...named({
    names: ['crowdstrike', 'falcon client', 'falcon api', 'falcon secret'],
    value: sequence(digitWithin(40), alphanumeric(40)),
    words: ['secret'],
  }),
  references: ['https://developer.crowdstrike.com/docs/openapi/'],
  rotate: {
    steps: 'Delete the API client, look through the audit log, then create one with fewer scopes.',
    url: 'https://falcon.crowdstrike.com/api-clients-and-keys/',
  },
  examples: [
    sample`FALCON_CLIENT_SECRET=${alphanumeric(40)}`,
    sample`crowdstrike:\n  client_id: ${hexadecimal(32)}\n  client_secret: ${alphanumeric(40)}`,
  ],
  lookalikes: [sample`FALCON_CLIENT_SECRET=${alphanumeric(36)}`, sample`FALCON_CLIENT_ID=${hexadecimal(32)}`],
};
