import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const statsigServerSecretKey: Rule = {
  id: 'statsig-server-secret-key',
  name: 'Statsig server secret or console key',
  provider: 'statsig',
  kind: 'context',
  description: 'Reads all gates and experiments of the project; a console key changes them.',
  severity: 'high',
  ...named({ names: ['statsig'], value: sequence(oneOf('secret-', 'console-'), alphanumeric(36, 48)), words: [] }),
  references: ['https://docs.statsig.com/sdk-keys/api-keys'],
  rotate: {
    steps: 'Rotate the key in the settings of the project, then put the new one in place.',
    url: 'https://console.statsig.com/api_keys',
  },
  examples: [
    sample`STATSIG_SERVER_SECRET_KEY=secret-${alphanumeric(43)}`,
    sample`statsig.initialize('secret-${alphanumeric(43)}')`,
  ],
  lookalikes: [
    sample`STATSIG_SERVER_SECRET_KEY=secret-${alphanumeric(12)}`,
    sample`NEXT_PUBLIC_STATSIG_CLIENT_KEY=client-${alphanumeric(43)}`,
  ],
};
