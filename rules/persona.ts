import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const personaApiKey: Rule = {
  id: 'persona-api-key',
  name: 'Persona API key',
  provider: 'persona',
  kind: 'provider',
  description: "Reads the inquiries with people's identity documents and starts others.",
  severity: 'critical',
  keywords: ['persona_production_'],
  pattern: token`persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 32, 72)}`,
  references: ['https://docs.withpersona.com/api-keys'],
  rotate: {
    steps: 'Expire the key on the API keys page of the Persona dashboard, then create one with fewer permissions.',
    url: 'https://app.withpersona.com/dashboard/api-keys',
  },
  examples: [
    sample`PERSONA_API_KEY=persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 32, 72)}`,
    sample`Authorization: Bearer persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 36)}`,
  ],
  lookalikes: [
    sample`PERSONA_API_KEY=persona_production_${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 31)}`,
    sample`PERSONA_TOKEN=changeme`,
  ],
};
