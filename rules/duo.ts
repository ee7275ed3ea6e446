import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const duoSecretKey: Rule = {
  id: 'duo-secret-key',
  name: 'Duo secret key',
  provider: 'duo',
  kind: 'context',
  description: 'Approves second factors as the application, or manages the account where it is an Admin API key.',
  severity: 'critical',
  keywords: ['skey', 'duo'],
  pattern:
    /(?:(?:[Dd]uo|DUO)[\s\S]{0,100}?(?:[Ss]ecret|SECRET|[Ss]key|SKEY)(?:_?[Kk]ey|_?KEY)?|(?<![A-Za-z])skey)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?![0-9a-f]{40})[0-9A-Za-z]{40})(?![0-9A-Za-z])/,
  companions: [
    {
      name: 'integration key',
      pattern: /(?<![0-9A-Za-z])(?<part>DI[0-9A-Z]{18})(?![0-9A-Za-z])/,
      withinLines: 6,
      isRequired: true,
    },
    { name: 'host', pattern: /(?<part>api-[0-9a-z]{4,12}\.duosecurity\.com)/, withinLines: 6, isRequired: false },
  ],
  references: ['https://duo.com/docs/protecting-applications', 'https://duo.com/docs/adminapi'],
  rotate: {
    steps:
      'Reset the secret key on the page of the application in the Duo Admin Panel and look through the authentication log.',
    url: 'https://admin.duosecurity.com/applications',
  },
  examples: [
    sample`[duo]\nintegration = DI${upperAlphanumeric(18)}\nskey = ${alphanumeric(40)}\nhost = api-1a2b3c4d.duosecurity.com\n`,
    sample`DUO_INTEGRATION=DI${upperAlphanumeric(18)}\nDUO_SKEY=${alphanumeric(40)}\nDUO_HOST=api-abcdef12.duosecurity.com\n`,
    sample`duo:\n  secretKey: ${alphanumeric(40)}\n  integrationKey: DI${upperAlphanumeric(18)}\n`,
  ],
  lookalikes: [
    sample`DUO_SKEY=${alphanumeric(40)}\n`,
    sample`DUO_IKEY=DI${upperAlphanumeric(18)}\nDUO_SKEY=deadbeef\nDUO_HOST=api-abcdef12.duosecurity.com\n`,
  ],
};
