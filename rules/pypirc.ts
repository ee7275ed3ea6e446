import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const steps =
  'Revoke the token or change the password at the registry, look for versions you did not publish, then log in anew.';

export const pypircPassword: Rule = {
  id: 'pypirc-password',
  name: 'Password in .pypirc',
  provider: 'pypirc',
  kind: 'context',
  description: 'Uploads packages as its owner to the index it stands beside.',
  severity: 'critical',
  keywords: ['username'],
  origin: 'chosen',
  entropy: 0,
  paths: /(?:^|\/)[^/]*pypirc(?![^/]*\.(?:ya?ml|json|py|md|rst|sh|html?|[jt]s)$)[^/]*$/,
  pattern:
    /username\s{0,4}[:=]\s{0,4}[^\s]{1,80}\s{1,8}password\s{0,4}[:=]\s{0,4}(?!\$|[<{]|pypi-|(?:your|password)\b)(?<secret>[^\s]{4,200})/,
  references: ['https://packaging.python.org/en/latest/specifications/pypirc/'],
  rotate: { steps, url: 'https://pypi.org/manage/account/' },
  examples: [
    at('.pypirc', sample`[acme]\nrepository = https://pypi.acme.dev/\nusername = ci\npassword = ${alphanumeric(16)}\n`),
    at('home/.pypirc', sample`[pypi]\nusername: me\npassword: ${alphanumeric(14)}\n`),
  ],
  lookalikes: [
    at('.pypirc', sample`[pypi]\nusername = me\npassword = ${'$'}{PASSWORD}\n`),
    at('.pypirc', sample`[pypi]\nusername = me\n`),
    at('tasks/pypirc.yml', sample`username: me\npassword: ${'release'}\n`),
  ],
};
