import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, hexadecimal, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('u', 'ur', 'm'), digits(6, 9), '-', hexadecimal(24));

export const uptimerobotApiKey: Rule = {
  id: 'uptimerobot-api-key',
  name: 'UptimeRobot API key',
  provider: 'uptimerobot',
  kind: 'context',
  description: 'Reads and changes monitors, so it hides that a site is down.',
  severity: 'medium',
  keywords: ['uptimerobot', 'uptime_robot', 'uptime-robot', 'uptime.robot', 'uptime robot'],
  pattern: assigned({ names: ['uptimerobot', 'uptime robot'], value: secret, words: [] }),
  references: ['https://uptimerobot.com/api/'],
  rotate: {
    steps: 'Regenerate the key under Integrations and API of UptimeRobot.',
    url: 'https://dashboard.uptimerobot.com/integrations',
  },
  examples: [
    sample`<uptimerobot><token>${secret}</token></uptimerobot>`,
    sample`export UPTIMEROBOT_API_KEY="${secret}"`,
  ],
  lookalikes: [
    sample`<uptimerobot><token>${oneOf('u', 'ur', 'm')}${digits(6, 9)}-${hexadecimal(23)}</token></uptimerobot>`,
    sample`UPTIMEROBOT_API_KEY=xxxxxxxx-your-key`,
  ],
};
