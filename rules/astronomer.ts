import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(60), base64Url(60, 70));

export const astronomerKeySecret: Rule = {
  id: 'astronomer-key-secret',
  name: 'Astronomer key secret',
  provider: 'astronomer',
  kind: 'context',
  description: 'Deploys code to the Airflow deployment of the key.',
  severity: 'critical',
  ...named({ names: ['astronomer'], value: secret, words: ['secret'] }),
  references: ['https://www.astronomer.io/docs/astro/automation-authentication'],
  rotate: {
    steps: 'Delete the API key of the deployment, then create an API token that expires.',
    url: 'https://cloud.astronomer.io/',
  },
  examples: [sample`ASTRONOMER_KEY_SECRET=${secret}`, sample`astronomer_key_secret: "${secret}"`],
  lookalikes: [sample`ASTRONOMER_KEY_SECRET=${base64Url(40)}`, sample`ASTRONOMER_KEY_ID=${alphanumeric(32)}`],
};
