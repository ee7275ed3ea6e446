import type { Rule } from '../src/model/rule.ts';
import { named, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const logglyToken: Rule = {
  id: 'loggly-token',
  name: 'Loggly customer or API token',
  provider: 'loggly',
  kind: 'context',
  description: 'Sends logs to the account, or reads them where it is an API token.',
  severity: 'medium',
  ...named({
    names: ['loggly'],
    value: { ...uuid(), source: '[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}' },
    words: ['token', 'key', 'inputs', 'secret', 'api', 'loggly'],
    reach: 50,
  }),
  references: [
    'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  ],
  rotate: {
    steps: 'Create a new token under Source Setup, deploy it, then retire the old one.',
    url: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
  examples: [sample`LOGGLY_TOKEN=${uuid()}`, sample`loggly:\n  customer_token: "${uuid()}"\n`],
  lookalikes: [sample`LOGGLY_TOKEN=${hexadecimal(32)}`, sample`LOGGLY_SUBDOMAIN=acme`],
};

export const logglySyslogToken: Rule = {
  id: 'loggly-syslog-token',
  name: 'Loggly customer token in a template of syslog',
  provider: 'loggly',
  kind: 'context',
  description: 'Sends logs to the account.',
  severity: 'medium',
  keywords: ['loggly'],
  pattern: /[Ll]oggly[^[]{0,240}\[(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})@41058(?![0-9])/,
  references: [
    'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/rsyslog-tls-configuration.htm',
  ],
  rotate: {
    steps: 'Create a new token under Source Setup, deploy it, then retire the old one.',
    url: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
  examples: [
    sample`template(name="LogglyFormat" type="string"\n string="<%pri%>%protocol-version% %app-name% %procid% %msgid% [${uuid()}@41058 tag=\"web\"] %msg%\n"`,
    sample`template t_loggly { template("<\${PRI}>1 \${ISODATE} \${HOST} [${uuid()}@41058 tag=\"syslogng\"] $MSG\n")`,
  ],
  lookalikes: [sample`loggly [${hexadecimal(32)}@41058 tag="web"]`, sample`loggly [TOKEN@41058 tag="web"]`],
};
