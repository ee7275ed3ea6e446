import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const opsgenieKey: Rule = {
  id: 'opsgenie-api-key',
  name: 'Opsgenie API key',
  provider: 'opsgenie',
  kind: 'context',
  description: 'Creates, reads and closes alerts, and changes the configuration where it may.',
  severity: 'high',
  ...named({
    names: ['opsgenie', 'ops genie', 'geniekey'],
    value: loosely(uuid()),
    words: ['key', 'token', 'secret', 'access', 'private'],
    reach: 50,
  }),
  references: ['https://support.atlassian.com/opsgenie/docs/api-key-management/'],
  rotate: {
    steps: 'Delete the key under API key management (or in the integration) and add a new one.',
    url: 'https://app.opsgenie.com/settings/api-key-management',
  },
  examples: [
    sample`OPSGENIE_API_KEY=${uuid()}`,
    sample`curl -H "Authorization: GenieKey ${uuid()}" https://api.opsgenie.com/v2/alerts`,
  ],
  lookalikes: [sample`OPSGENIE_TEAM=x`, sample`OPSGENIE_API_KEY=${hexadecimal(32)}`],
};
