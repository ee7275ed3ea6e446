import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const deepsourceDsn: Rule = {
  id: 'deepsource-dsn',
  name: 'DeepSource DSN',
  provider: 'deepsource',
  kind: 'provider',
  description: 'Reports coverage and artifacts for the repository.',
  severity: 'low',
  keywords: ['@deepsource.io', '@app.deepsource.com', '@app.deepsource.io'],
  pattern: /https:\/\/(?<secret>[0-9a-f]{32})@(?:app\.)?deepsource\.(?:io|com)(?![\w-])/,
  references: ['https://docs.deepsource.com/docs/analyzers-test-coverage'],
  rotate: {
    steps: 'Reset the DSN in the settings of the repository and put the new one in place.',
    url: 'https://app.deepsource.com/',
  },
  examples: [
    sample`DEEPSOURCE_DSN=https://${hexadecimal(32)}@app.deepsource.com`,
    sample`export DEEPSOURCE_DSN="https://${hexadecimal(32)}@deepsource.io"`,
  ],
  lookalikes: [
    sample`DEEPSOURCE_DSN=https://${hexadecimal(20)}@deepsource.io`,
    sample`https://app.deepsource.com/gh/acme/`,
  ],
};
