import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zonkaFeedbackAuthToken: Rule = {
  id: 'zonka-feedback-auth-token',
  name: 'Zonka Feedback auth token',
  provider: 'zonka-feedback',
  kind: 'context',
  description: "Reads the responses and contacts of the company's surveys.",
  severity: 'medium',
  keywords: ['zonkafeedback', 'zonka_feedback', 'zonka-feedback', 'zonka.feedback', 'zonka feedback', 'zonka'],
  pattern: assigned({
    names: ['zonkafeedback', 'zonka feedback', 'zonka'],
    value: sequence(digitWithin(36), alphanumeric(36)),
  }),
  references: ['https://apidocs.zonkafeedback.com/'],
  rotate: {
    steps: 'Regenerate the token under Settings, Developers, API, of Zonka Feedback.',
    url: 'https://us1.zonkafeedback.com/',
  },
  examples: [
    sample`| zonkafeedback | API key | ${alphanumeric(36)} |`,
    sample`<zonkafeedback><token>${alphanumeric(36)}</token></zonkafeedback>`,
  ],
  lookalikes: [
    sample`<zonkafeedback><token>${alphanumeric(35)}</token></zonkafeedback>`,
    sample`"zonkafeedback": {"apiKey": "${'0'.repeat(36)}"}`,
  ],
};
