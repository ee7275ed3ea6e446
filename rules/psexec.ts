import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const psexecPassword: Rule = {
  id: 'psexec-password',
  name: 'PsExec password',
  provider: 'psexec',
  kind: 'context',
  description: 'Runs programs as its user on the Windows machines where the account may sign in.',
  severity: 'high',
  keywords: ['psexec'],
  pattern:
    /psexec(?:64)?(?:\.exe)?["']?\s[^\r\n|&]{0,160}?[-/]u\s{1,4}[^\s-]\S{0,80}\s{1,4}(?:[-/][a-z]{1,12}\s{1,4}){0,4}?[-/]p\s{1,4}["']?(?![-$%{[<*(/]|(?:your|my|args|user|the)?_?(?:password|passwd|passw|pass|pwd|secret|xxx+)(?![0-9a-z]))(?<secret>[^\s"'`<>|&]{5,64})/i,
  origin: 'chosen',
  entropy: 0,
  references: ['https://learn.microsoft.com/en-us/sysinternals/downloads/psexec'],
  rotate: {
    steps: 'Change the password of the account, look where it signed in, and let PsExec ask for it.',
    url: 'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
  },
  examples: [
    sample`psexec \\\\srv-web01 -u ACME\\deploy -p ${alphanumeric(12)} cmd /c ipconfig`,
    sample`PsExec64.exe -accepteula \\\\10.0.0.7 -u deploy -p "${alphanumeric(8)}!${alphanumeric(3)}" -s powershell`,
  ],
  lookalikes: [
    sample`psexec \\\\%COMPUTER% -u %USER% -p %PASS% cmd`,
    sample`psexec \\\\srv -u user -p password cmd`,
    sample`psexec \\\\srv cmd /c "mkdir -p ${alphanumeric(12)}"`,
  ],
};

export const psexecPasswordFirst: Rule = {
  ...psexecPassword,
  id: 'psexec-password-first',
  name: 'PsExec password before the user',
  pattern:
    /psexec(?:64)?(?:\.exe)?["']?\s[^\r\n|&]{0,120}?[-/]p\s{1,4}["']?(?![-$%{[<*(/]|(?:your|my|args|user|the)?_?(?:password|passwd|passw|pass|pwd|secret|xxx+)(?![0-9a-z]))(?<secret>[^\s"'`<>|&]{5,64})["']?\s{1,4}(?:[-/][a-z]{1,12}\s{1,4}){0,4}?[-/]u\s/i,
  examples: [
    sample`psexec \\\\srv-web01 -p ${alphanumeric(12)} -u deploy cmd /c ipconfig`,
    sample`PsExec64.exe -i \\\\10.0.0.7 -p "${alphanumeric(8)}!${alphanumeric(3)}" -u deploy powershell`,
  ],
  lookalikes: [sample`psexec \\\\%COMPUTER% -p %PASS% -u %USER% cmd`, sample`psexec \\\\srv -p password -u user cmd`],
};
