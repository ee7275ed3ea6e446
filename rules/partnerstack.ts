import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('sk', 'pk'), '_', alphanumeric(64));

/** Keys were made without a prefix, too. */
const value = {
  ...secret,
  source: `(?:(?:sk|pk)_[0-9A-Za-z]{64}|${digitWithin(64).source}(?![0-9a-f]{64})[0-9A-Za-z]{64})`,
};

export const partnerstackApiKey: Rule = {
  id: 'partnerstack-api-key',
  name: 'PartnerStack API key',
  provider: 'partnerstack',
  kind: 'context',
  description: 'Reads and changes partners, customers and commissions.',
  severity: 'high',
  keywords: ['partnerstack', 'partner_stack', 'partner-stack', 'partner.stack', 'partner stack'],
  pattern: assigned({ names: ['partnerstack', 'partner stack'], value }),
  references: ['https://docs.partnerstack.com/reference/auth'],
  rotate: {
    steps: 'Regenerate the key pair under Settings, Integrations, of PartnerStack.',
    url: 'https://app.partnerstack.com/settings/integrations',
  },
  examples: [
    sample`partnerstack:\n  api_key: ${secret}\n`,
    sample`PARTNERSTACK_SECRET_KEY=${secret}`,
    sample`PARTNERSTACK_API_KEY=${alphanumeric(64)}`,
  ],
  lookalikes: [
    sample`partnerstack:\n  api_key: ${oneOf('sk', 'pk')}_${alphanumeric(63)}\n`,
    sample`PARTNERSTACK_TOKEN=changeme`,
  ],
};
