import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const quickbooksClientSecret: Rule = {
  id: 'quickbooks-client-secret',
  name: 'QuickBooks client secret',
  provider: 'quickbooks',
  kind: 'context',
  description:
    'With the client ID it trades codes for tokens of the companies that use the app: invoices, payments, payroll.',
  severity: 'high',
  ...named({
    names: ['quickbooks', 'intuit', 'qbo client'],
    value: sequence(alphanumeric(40), digitInLast(40)),
    words: ['secret'],
  }),
  references: ['https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret'],
  rotate: {
    steps: "Rotate the client secret on the app's page of keys and credentials and put the new one in place.",
    url: 'https://developer.intuit.com/app/developer/dashboard',
  },
  examples: [
    sample`QUICKBOOKS_CLIENT_SECRET=${alphanumeric(40)}`,
    sample`intuit:\n  clientSecret: "${alphanumeric(40)}"\n`,
  ],
  lookalikes: [
    sample`QUICKBOOKS_CLIENT_SECRET=${alphanumeric(36)}`,
    sample`QUICKBOOKS_CLIENT_ID=AB${alphanumeric(48)}`,
  ],
};
