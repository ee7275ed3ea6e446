import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const incidentIoApiKey: Rule = {
  id: 'incident-io-api-key',
  name: 'incident.io API key',
  provider: 'incident-io',
  kind: 'provider',
  description: 'Reads and declares incidents, and changes schedules if it may.',
  severity: 'high',
  keywords: ['inc_'],
  pattern: token`inc_${hexadecimal(64)}`,
  references: ['https://registry.terraform.io/providers/incident-io/incident/latest/docs'],
  rotate: {
    steps: 'Delete the key in the settings, then create a new one.',
    url: 'https://app.incident.io/settings/api-keys',
  },
  examples: [sample`INCIDENT_API_KEY=inc_${hexadecimal(64)}`, sample`provider: {api_key: 'inc_${hexadecimal(64)}'}`],
  lookalikes: [sample`inc_${hexadecimal(63)}`, sample`INCIDENT_API_KEY=inc_your_key`],
};
