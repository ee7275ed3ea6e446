import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const semgrepAppToken: Rule = {
  id: 'semgrep-app-token',
  name: 'Semgrep app token',
  provider: 'semgrep',
  kind: 'context',
  description: 'Reads findings and the code round them, and changes policies of the organization.',
  severity: 'high',
  ...named({ names: ['semgrep'], value: hexadecimal(64) }),
  references: ['https://semgrep.dev/docs/deployment/add-semgrep-to-ci'],
  rotate: {
    steps: 'Delete the token under Settings, Tokens, then create a new one with the role that the job needs.',
    url: 'https://semgrep.dev/orgs/-/settings/tokens',
  },
  examples: [
    sample`SEMGREP_APP_TOKEN=${hexadecimal(64)}`,
    sample`docker run -e SEMGREP_APP_TOKEN='${hexadecimal(64)}' semgrep/semgrep semgrep ci`,
  ],
  lookalikes: [sample`SEMGREP_APP_TOKEN=${hexadecimal(60)}`, sample`SEMGREP_RULES=p/security-audit`],
};
