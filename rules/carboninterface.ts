import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const carboninterfaceApiKey: Rule = {
  id: 'carboninterface-api-key',
  name: 'Carbon Interface API key',
  provider: 'carboninterface',
  kind: 'context',
  description: "Makes carbon estimates on the owner's plan.",
  severity: 'low',
  keywords: ['carboninterface', 'carbon_interface', 'carbon-interface', 'carbon.interface', 'carbon interface'],
  pattern: assigned({
    names: ['carboninterface', 'carbon interface'],
    value: sequence(digitWithin(20), alphanumeric(20, 22)),
  }),
  references: ['https://docs.carboninterface.com/'],
  rotate: {
    steps: 'Delete the API key on the Carbon Interface dashboard, then create another.',
    url: 'https://www.carboninterface.com/dashboard/',
  },
  examples: [
    sample`CARBONINTERFACE_API_KEY=${alphanumeric(20, 22)}`,
    sample`| carboninterface | API key | ${alphanumeric(20, 22)} |`,
  ],
  lookalikes: [sample`CARBONINTERFACE_API_KEY=${alphanumeric(19)}`, sample`CARBONINTERFACE_TOKEN=changeme`],
};
