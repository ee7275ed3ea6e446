import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const flagsmithServerSideKey: Rule = {
  id: 'flagsmith-server-side-key',
  name: 'Flagsmith server-side environment key',
  provider: 'flagsmith',
  kind: 'provider',
  description: 'Reads all flags, segments and overrides of identities of the environment.',
  severity: 'medium',
  keywords: ['"ser.', "'ser.", '=ser.', ': ser.'],
  pattern: /(?:["'=]|: )(?<secret>ser\.(?=[A-Za-z]{0,21}[0-9])(?=[^A-Z\s]{0,21}[A-Z])[0-9A-Za-z]{22})(?![\w\-.])/,
  references: ['https://docs.flagsmith.com/clients/server-side'],
  rotate: {
    steps: 'Delete the server-side SDK key of the environment, then create a new one.',
    url: 'https://app.flagsmith.com/',
  },
  examples: [
    sample`FLAGSMITH_ENVIRONMENT_KEY=ser.${alphanumeric(22)}`,
    sample`const flagsmith = new Flagsmith({ environmentKey: 'ser.${alphanumeric(22)}' });`,
  ],
  lookalikes: [
    sample`FLAGSMITH_ENVIRONMENT_KEY=ser.${alphanumeric(16)}`,
    sample`FLAGSMITH_ENVIRONMENT_KEY=${alphanumeric(22)}`,
  ],
};
