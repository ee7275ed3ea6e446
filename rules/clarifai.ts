import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.clarifai.com/control/authentication/pat';
const key = alphanumeric(32);

export const clarifaiAccessToken: Rule = {
  id: 'clarifai-access-token',
  name: 'Clarifai personal access token or app key',
  provider: 'clarifai',
  kind: 'context',
  description: 'Acts as its owner, or within one app, on models, inputs and workflows.',
  severity: 'high',
  keywords: ['clarifai'],
  pattern: assigned({ names: ['clarifai'], value: sequence(key, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps:
      "Delete the token in the security settings (an app key in the app's settings), then create a new one with fewer scopes.",
    url: 'https://clarifai.com/settings/security',
  },
  examples: [sample`CLARIFAI_PAT=${hexadecimal(32)}`, sample`clarifai:\n  key: "${hexadecimal(32)}"`],
  lookalikes: [sample`CLARIFAI_PAT=${hexadecimal(31)}`, sample`CLARIFAI_PAT=${'x'.repeat(32)}`],
};
