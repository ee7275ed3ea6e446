import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Some have no digit; capitals where no name has them tell then. */
const key = sequence(digitWithin(20), alphanumeric(20));

export const roboflowApiKey: Rule = {
  id: 'roboflow-api-key',
  name: 'Roboflow API key',
  provider: 'roboflow',
  kind: 'context',
  description: 'Reads and changes the datasets and models of the workspace and runs inference at its expense.',
  severity: 'medium',
  ...named({ names: ['roboflow'], value: key }),
  references: ['https://docs.roboflow.com/api-reference/authentication'],
  rotate: {
    steps: 'Revoke the key under Settings, API keys, of the workspace.',
    url: 'https://app.roboflow.com/settings/api',
  },
  examples: [
    sample`rf = Roboflow(api_key="${alphanumeric(20)}")`,
    sample`ROBOFLOW_API_KEY=${alphanumeric(20)}`,
    sample`https://detect.roboflow.com/acme/1?api_key=${alphanumeric(20)}`,
  ],
  lookalikes: [sample`rf = Roboflow(api_key="${alphanumeric(19)}")`, sample`rf = Roboflow(api_key="YOUR_API_KEY")`],
};
