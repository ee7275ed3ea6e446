import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(alphanumeric(16), '_', base64Url(64));

export const nozbeTeamsApiToken: Rule = {
  id: 'nozbe-teams-api-token',
  name: 'Nozbe API token',
  provider: 'nozbe-teams',
  kind: 'context',
  description: 'Reads and changes tasks and projects its owner reaches.',
  severity: 'medium',
  keywords: ['nozbeteams', 'nozbe_teams', 'nozbe-teams', 'nozbe.teams', 'nozbe teams', 'nozbe'],
  pattern: assigned({ names: ['nozbeteams', 'nozbe teams', 'nozbe'], value: sequence(digitWithin(16), secret) }),
  references: ['https://api4.nozbe.com/v1/api/docs'],
  rotate: {
    steps: 'Delete the token under Settings, API tokens, of Nozbe, then add one.',
    url: 'https://nozbe.app/settings/apiTokens',
  },
  examples: [sample`NozbeteamsOptions { ApiKey = "${secret}" }`, sample`NOZBETEAMS_KEY=${secret}`],
  lookalikes: [
    sample`NOZBETEAMS_KEY=${alphanumeric(16)}_${base64Url(63)}`,
    sample`"nozbeteams": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
