import type { Rule } from '../src/model/rule.ts';
import { assigned, digitWithin, digits, hexadecimal, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('u', 'ur', 'm'), digits(6, 9), '-', hexadecimal(24));

/** What comes before and behind the dash is only shown by example. */
const value = {
  ...secret,
  source: `(?:${secret.source}|(?=[A-Za-z]{0,8}[0-9])[0-9A-Za-z]{9}-${digitWithin(24).source}[0-9a-z]{24})`,
};

export const uptimerobotApiKey: Rule = {
  id: 'uptimerobot-api-key',
  name: 'UptimeRobot API key',
  provider: 'uptimerobot',
  kind: 'context',
  description: 'Reads and changes monitors, so it hides that a site is down.',
  severity: 'medium',
  keywords: ['uptimerobot', 'uptime_robot', 'uptime-robot', 'uptime.robot', 'uptime robot'],
  pattern: assigned({ names: ['uptimerobot', 'uptime robot'], value, words: [] }),
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
