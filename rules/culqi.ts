import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('sk_live_', 'sk_test_'), alphanumeric(16));

export const culqiSecretKey: Rule = {
  id: 'culqi-secret-key',
  name: 'Culqi secret key',
  provider: 'culqi',
  kind: 'context',
  description: 'Takes payments, makes refunds and reads customers.',
  severity: 'critical',
  ...named({ names: ['culqi'], value: secret }),
  references: ['https://docs.culqi.com/es/documentacion/pagos-online/credenciales/'],
  rotate: { steps: 'Make new keys under Desarrollo, API Keys, in the panel.', url: 'https://culqipanel.culqi.com/' },
  examples: [sample`CULQI_PRIVATE_KEY=${secret}`, sample`culqi:\n  secret_key: ${secret}\n`],
  lookalikes: [
    sample`CULQI_PRIVATE_KEY=${sequence(oneOf('sk_live_', 'sk_test_'), alphanumeric(12))}`,
    sample`CULQI_PUBLIC_KEY=pk_live_${alphanumeric(16)}`,
  ],
};
