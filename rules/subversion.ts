import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://svnbook.red-bean.com/en/1.7/svn.serverconfig.svnserve.html';

export const subversionPassword: Rule = {
  id: 'subversion-password',
  name: 'Password of a Subversion user',
  provider: 'subversion',
  kind: 'context',
  description: 'Reads and writes the repository as the user that is named before it.',
  severity: 'high',
  keywords: ['\n[users]'],
  keywordDistance: 2000,
  pattern:
    /(?<=\n[ \t]{0,4}[\w.@\-]{1,64}[ \t]{0,8}=[ \t]{0,8})(?<![=\s#]{9})(?<secret>[^\s=#][^\s=]{5,63})(?=[ \t\r]{0,4}(?:\n|$))/,
  paths: /(?:^|\/)(?:conf|svn[^/]{0,40})\/passwd$/,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: { steps: 'Give each user of the file another password, and look at what was committed as them.', url: docs },
  examples: [
    at('svn/repo/conf/passwd', sample`### Users of the shop\n[users]\njane = ${alphanumeric(12)}\n`),
    at('conf/passwd', sample`### This file is an example.\n\n[users]\nbuild=${alphanumeric(14)}\n`),
  ],
  lookalikes: [
    at('svn/repo/conf/passwd', sample`\n[users]\n# harry = harryssecret\n# sally = sallyssecret\n`),
    at('app/users.ini', sample`\n[users]\njane = ${alphanumeric(12)}\n`),
  ],
};
