import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, loosely, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const voiceflowApiKey: Rule = {
  id: 'voiceflow-api-key',
  name: 'Voiceflow API key',
  provider: 'voiceflow',
  kind: 'provider',
  description: "Reads the assistant's conversations and drives it; a workspace key reaches all of its projects.",
  severity: 'high',
  keywords: ['VF.'],
  pattern: token`VF.${oneOf('', 'DM.', 'WS.')}${loosely(hexadecimal(24))}.${alphanumeric(16)}`,
  references: ['https://docs.voiceflow.com/reference/authentication'],
  rotate: {
    steps: 'Reset the key under Integrations of the project (a workspace key: in the dashboard) in Voiceflow.',
    url: 'https://creator.voiceflow.com/',
  },
  examples: [
    sample`VOICEFLOW_API_KEY=VF.${oneOf('', 'DM.', 'WS.')}${hexadecimal(24)}.${alphanumeric(16)}`,
    sample`curl https://general-runtime.voiceflow.com/state/user/u1/interact -H "Authorization: VF.${oneOf('', 'DM.', 'WS.')}${hexadecimal(24)}.${alphanumeric(16)}"`,
  ],
  lookalikes: [
    sample`VOICEFLOW_API_KEY=VF.${oneOf('', 'DM.', 'WS.')}${hexadecimal(24)}.${alphanumeric(15)}`,
    sample`voiceflowApiKey = process.env.VOICEFLOW_API_KEY`,
  ],
};
