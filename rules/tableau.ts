import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, anyHexadecimal, base64, hexadecimal, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tableauPersonalAccessToken: Rule = {
  id: 'tableau-personal-access-token',
  name: 'Tableau personal access token',
  provider: 'tableau',
  kind: 'provider',
  description: 'Signs in as its owner: reads the workbooks and data sources that person reaches, and changes them.',
  severity: 'critical',
  keywords: ['==:'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z+/])(?<secret>${sequence(base64(22), '==:', unlike(anyHexadecimal(32)), alphanumeric(32)).source})(?![0-9A-Za-z+/=_\\-])`,
  ),
  references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
  rotate: {
    steps: 'Revoke the token in the account settings of its owner, look at what it opened, then create one.',
    url: 'https://help.tableau.com/current/pro/desktop/en-us/useracct.htm',
  },
  examples: [
    sample`TABLEAU_PAT_SECRET=${base64(22)}==:${alphanumeric(32)}`,
    sample`"personalAccessTokenSecret": "${base64(22)}==:${alphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`TABLEAU_PAT_SECRET=${base64(22)}==:${alphanumeric(31)}`,
    sample`salt: ${base64(22)}==:${hexadecimal(32)}`,
  ],
};
