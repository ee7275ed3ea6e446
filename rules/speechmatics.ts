import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const speechmaticsApiKey: Rule = {
  id: 'speechmatics-api-key',
  name: 'Speechmatics API key',
  provider: 'speechmatics',
  kind: 'context',
  description: "Transcribes on the owner's bill.",
  severity: 'medium',
  ...named({ names: ['speechmatics', 'speech matics'], value: loosely(alphanumeric(32)) }),
  references: ['https://docs.speechmatics.com/get-started/authentication'],
  rotate: {
    steps: 'Delete the key in the portal, then generate one.',
    url: 'https://portal.speechmatics.com/settings/api-keys',
  },
  examples: [
    sample`SPEECHMATICS_API_KEY=${alphanumeric(32)}`,
    sample`curl https://asr.api.speechmatics.com/v2/jobs -H 'Authorization: Bearer ${alphanumeric(32)}'`,
  ],
  lookalikes: [sample`SPEECHMATICS_API_KEY=${alphanumeric(31)}`, sample`SPEECHMATICS_API_KEY=your_api_key`],
};
