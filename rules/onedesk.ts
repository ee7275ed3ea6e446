import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://onedesk.com/new-api-2024/';
const key: Shape = { ...uuid(), source: '[0-9A-Za-z_\\-]{24,64}' };

export const onedeskApiKey: Rule = {
  id: 'onedesk-api-key',
  name: 'OneDesk public API key',
  provider: 'onedesk',
  kind: 'context',
  description: 'Acts on the tickets, tasks and customers of the organization.',
  severity: 'high',
  ...named({
    names: ['onedesk', 'od-public-api-key', 'od_public_api_key'],
    value: sequence(key, digitInLast(24)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the key in the administration under Integrations, API, create a new one and put it in place.',
    url: 'https://app.onedesk.com/',
  },
  examples: [sample`ONEDESK_API_KEY=${key}`, sample`headers: { 'OD-Public-API-Key': '${key}' }`],
  lookalikes: [sample`ONEDESK_API_KEY=${alphanumeric(20)}`, sample`ONEDESK_API_KEY=your-onedesk-public-api-key`],
};
