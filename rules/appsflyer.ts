import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(22), alphanumeric(22));

export const appsflyerDevKey: Rule = {
  id: 'appsflyer-dev-key',
  name: 'AppsFlyer dev key',
  provider: 'appsflyer',
  kind: 'context',
  description: 'Sends made-up installs and events of the app.',
  severity: 'medium',
  ...named({ names: ['appsflyer', 'apps_flyer'], value }),
  references: ['https://support.appsflyer.com/hc/en-us/articles/207032126'],
  rotate: {
    steps: 'Ask the support for a new dev key, since it is the same for all apps of the account.',
    url: 'https://hq1.appsflyer.com/',
  },
  examples: [sample`APPSFLYER_DEV_KEY=${value}`, sample`const appsflyerDevKey = '${value}';`],
  lookalikes: [sample`APPSFLYER_DEV_KEY=${alphanumeric(21)}`, sample`APPSFLYER_DEV_KEY=your-appsflyer-dev-key-here`],
};
