import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const clientId = {
  name: 'client id',
  pattern: /(?<![0-9A-Za-z_-])(?<part>[0-9a-z]{50})(?![0-9A-Za-z_-])/,
  withinLines: 6,
  isRequired: false,
};

export const caspioClientSecret: Rule = {
  id: 'caspio-client-secret',
  name: 'Caspio client secret',
  provider: 'caspio',
  kind: 'context',
  description: 'With the client id it reads, changes and deletes the tables and views its profile reaches.',
  severity: 'critical',
  ...named({
    names: ['caspio'],
    value: sequence(digitWithin(50), lowerAlphanumeric(50)),
    words: ['secret'],
    near: 140,
  }),
  companions: [clientId],
  references: ['https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/'],
  rotate: {
    steps: 'Regenerate the secret of the Web services profile and put it in place.',
    url: 'https://howto.caspio.com/web-services-api/rest-api/creating-a-web-services-profile/',
  },
  examples: [
    sample`CASPIO_CLIENT_ID=${lowerAlphanumeric(50)}\nCASPIO_CLIENT_SECRET=${lowerAlphanumeric(50)}`,
    sample`curl https://c1abc123.caspio.com/oauth/token -d "grant_type=client_credentials&client_id=${lowerAlphanumeric(50)}&client_secret=${lowerAlphanumeric(50)}"`,
  ],
  lookalikes: [
    sample`CASPIO_CLIENT_SECRET=${lowerAlphanumeric(49)}`,
    sample`CASPIO_CLIENT_ID=${lowerAlphanumeric(50)}`,
  ],
};
