import { wrap } from '../../report/display/display.ts';
import type { CommandName } from '../arguments/command-table.ts';

/** A command line, and what it does. */
type HelpExample = readonly [line: string, meaning: string];

/** Examples for each command; `any` is for the overview. */
const helpExamples: Readonly<Record<CommandName | 'any', readonly HelpExample[]>> = {
  any: [
    ['straykey', 'the files below the current folder'],
    ['straykey git', 'every object of this repository'],
    ['straykey git --staged', 'what is about to be committed'],
    ['straykey git --range origin/main..HEAD', 'what this branch added'],
    ['straykey -f sarif -o straykey.sarif', 'a report for code scanning'],
    ['straykey --explain src/a.ts:12', 'why something is or is not reported'],
    ['straykey baseline create --reason "…"', 'accept everything found today'],
  ],
  dir: [
    ['straykey', 'the files below the current folder'],
    ["straykey src 'packages/*/config'", 'folders, files and patterns'],
    ['straykey --explain src/a.ts:12', 'why something is or is not reported'],
  ],
  git: [
    ['straykey git', 'every object of this repository'],
    ['straykey git --staged', 'what is about to be committed'],
    ['straykey git --range origin/main..HEAD', 'what this branch added'],
    ['straykey git --since 2024-01-01 --sort exposure', 'a part of the history, longest exposed first'],
  ],
  env: [
    ['straykey env', 'dotenv files below this folder, and the variables of this process'],
    ['straykey env --find-in dist build.log', 'did a secret of this job end up in an output?'],
    ['straykey env --ci variables.json', 'variables stored in a CI system'],
  ],
  stdin: [
    ['straykey stdin --stdin-filename a.ts < a.ts', 'a text, judged by its name'],
    ['npm test 2>&1 | straykey stdin --mask', 'a log without its secrets'],
  ],
  rules: [
    ['straykey rules list github', 'id, severity, confidence and name of these rules'],
    ['straykey rules show github-personal-token', 'everything about one rule'],
    ['straykey rules check', "test the project's own rules, or the built-in ones if it has none"],
  ],
  baseline: [
    ['straykey baseline create --reason "…"', 'accept everything found today'],
    ['straykey baseline create --history --reason "…"', 'also what is in the history'],
    ['straykey baseline update --reason "…"', 'accept what is new as well'],
    ['straykey baseline update --fingerprint 45a48e4d --reason "…"', 'accept this one secret'],
    ['straykey baseline import .secrets.baseline', 'accept what another scanner has accepted'],
    ['straykey baseline prune', 'drop what is gone everywhere'],
  ],
  hook: [
    ['straykey hook install', 'scan what is staged before each commit'],
    ['straykey hook install commit-msg pre-push', 'also scan messages and pushes'],
    ['straykey hook status', 'show what is installed'],
    ['straykey hook uninstall', 'restore what was there before'],
  ],
  completion: [
    ['source <(straykey completion bash)', 'in ~/.bashrc'],
    ['source <(straykey completion zsh)', 'in ~/.zshrc, after compinit'],
    ['straykey completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  audit: [['straykey audit check', 'check that the log of this repository is unchanged']],
};

const indent = '  ';
/** A longer command line has its meaning below it rather than beside it, so that it can be copied whole. */
const longestBeside = 44;
/** Columns that a meaning needs. */
const narrowestMeaning = 32;

/** The examples of a command for a terminal of so many columns: lines on the left, meanings on the right. */
export function formatExamples(command: CommandName | 'any', columns: number): string {
  const examples = helpExamples[command];
  const most = Math.min(longestBeside, columns - narrowestMeaning - 2 * indent.length);
  const width = Math.max(0, ...examples.map(([line]) => line.length).filter((length) => length <= most));
  const before = `${indent}${' '.repeat(width)}${indent}`;
  const rows = examples.map(([line, meaning]) => {
    const text = wrap(meaning, columns - before.length).join(`\n${before}`);
    return `${indent}${line.padEnd(width)}${line.length > width ? `\n${before}` : indent}${text}`;
  });
  return ['Examples:', ...rows].join('\n');
}
