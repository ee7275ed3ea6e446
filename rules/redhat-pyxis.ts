import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = lowerAlphanumeric(32);

export const redhatPyxisApiKey: Rule = {
  id: 'redhat-pyxis-api-key',
  name: 'Red Hat Pyxis API key',
  provider: 'redhat',
  kind: 'context',
  description: "Submits certification results and publishes images of the partner's projects in the Red Hat catalog.",
  severity: 'high',
  ...named({
    names: ['pyxis', 'redhat pyxis', 'redhat connect', 'red hat connect', 'redhat api', 'red hat api'],
    value: sequence(digitWithin(32), key),
  }),
  references: [
    'https://docs.redhat.com/en/documentation/red_hat_software_certification/2025/html/red_hat_openshift_software_certification_workflow_guide/',
  ],
  rotate: {
    steps:
      'Delete the API key in the Partner Connect console, look at the certification projects for submissions that are not yours, then create a new key.',
    url: 'https://connect.redhat.com/account/api-keys',
  },
  examples: [
    sample`PFLT_PYXIS_API_TOKEN=${key}`,
    sample`preflight check container quay.io/acme/app --submit --pyxis-api-token=${key}`,
    sample`pyxis:\n  apiKey: "${key}"`,
  ],
  lookalikes: [sample`PYXIS_API_KEY=${lowerAlphanumeric(31)}`, sample`PYXIS_API_KEY=${'x'.repeat(32)}`],
};
