/**
 * Who may import whom. Every folder and every loose file of `src/` has a row, and so have `rules` and `fixtures`; what
 * a row does not name, its files cannot import. `npm run generate` writes the table into `oxlint.imports.json`, and
 * oxlint checks it.
 */
export interface ImportRow {
  /** A folder, with all below it, or a file, from the root of the repository. */
  readonly from: string;
  /** Folders and files that it may import, beside itself and what all may import. */
  readonly may: readonly string[];
  /** Packages and modules of Node; `node:*` stands for all of Node. */
  readonly packages?: readonly string[];
  /** Files of this folder that may import more, each the only door to what it names. */
  readonly doors?: readonly ImportDoor[];
}

export interface ImportDoor {
  readonly file: string;
  readonly may?: readonly string[];
  readonly packages?: readonly string[];
}

/** What the language leaves to us, the words of the domain and its errors: every row but these may import them. */
export const importedByAll: readonly string[] = ['src/foundation', 'src/model', 'src/errors.ts'];

export const importTable: readonly ImportRow[] = [
  { from: 'src/foundation', may: [] },
  { from: 'src/model', may: ['src/foundation'] },
  { from: 'src/errors.ts', may: [] },
  { from: 'src/relative-path.ts', may: [], packages: ['node:path'] },
  { from: 'src/kernel', may: [] },
  { from: 'src/unpack', may: [] },
  { from: 'src/inflate', may: [] },
  {
    from: 'src/engine',
    may: ['src/kernel'],
    doors: [{ file: 'src/engine/decode/inflate-text.ts', may: ['src/inflate'] }],
  },
  {
    from: 'src/rule',
    may: ['src/engine'],
    packages: ['@eslint-community/regexpp'],
    doors: [
      { file: 'src/rule/builtin.ts', may: ['rules/index.ts'] },
      { file: 'src/rule/builtin-packed.ts', packages: ['node:fs'] },
      { file: 'src/rule/check/ungated-kernel.ts', may: ['src/kernel/index.ts'] },
    ],
  },
  {
    from: 'rules',
    may: ['src/rule/pattern.ts', 'src/rule/spelling.ts', 'src/rule/sample.ts', 'src/rule/credential-url.ts'],
    doors: [{ file: 'rules/generate-*.ts', packages: ['node:fs', 'node:url'] }],
  },
  // Trees, histories and secrets that tests build; they import no test.
  {
    from: 'fixtures',
    may: ['src/rule/pattern.ts', 'src/rule/sample.ts'],
    packages: ['node:*', 'vitest', 'fast-check', 'fflate'],
  },
  { from: 'src/pool', may: ['src/engine', 'src/rule', 'src/kernel'], packages: ['node:*'] },
  {
    from: 'src/sources',
    may: ['src/relative-path.ts', 'src/inflate'],
    packages: ['node:*'],
    doors: [
      { file: 'src/sources/git/process/git-client.ts', packages: ['simple-git'] },
      { file: 'src/sources/walk/paths.ts', packages: ['fast-glob'] },
    ],
  },
  {
    from: 'src/config',
    may: ['src/relative-path.ts', 'src/rule'],
    packages: ['node:fs', 'node:path'],
    doors: [
      { file: 'src/config/path-matcher.ts', packages: ['picomatch'] },
      { file: 'src/config/toml.ts', packages: ['smol-toml'] },
    ],
  },
  { from: 'src/code-cache', may: [], packages: ['node:fs', 'node:vm'] },
  { from: 'src/exposure', may: [] },
  { from: 'src/find', may: ['src/engine', 'src/kernel'] },
  { from: 'src/mask', may: ['src/engine', 'src/sources'] },
  { from: 'src/env', may: ['src/relative-path.ts', 'src/sources'], packages: ['node:fs', 'node:path'] },
  { from: 'src/baseline.ts', may: ['src/baseline'] },
  { from: 'src/baseline', may: [] },
  {
    from: 'src/report',
    may: [],
    doors: [
      { file: 'src/report/write.ts', packages: ['node:*'] },
      { file: 'src/report/sarif.ts', packages: ['sarif'] },
      { file: 'src/report/sarif/*.ts', packages: ['sarif'] },
    ],
  },
  { from: 'src/scan.ts', may: ['src/scan'] },
  {
    from: 'src/scan',
    may: [
      'src/relative-path.ts',
      'src/sources',
      'src/env',
      'src/pool',
      'src/exposure',
      'src/baseline.ts',
      'src/config',
      'src/engine',
      'src/rule',
    ],
    packages: ['node:*'],
    doors: [
      { file: 'src/scan/values/*.ts', may: ['src/find', 'src/mask'] },
      { file: 'src/scan/threads/scan-thread.ts', may: ['src/unpack'] },
      { file: 'src/scan/threads/worker.ts', may: ['src/code-cache'] },
    ],
  },
  { from: 'src/audit', may: [], packages: ['node:*'] },
  // Who runs within a hook of git, and who puts it there.
  {
    from: 'src/hook',
    may: ['src/relative-path.ts', 'src/scan', 'src/sources'],
    packages: ['node:*'],
  },
  {
    from: 'src/action',
    may: ['src/relative-path.ts', 'src/safe-message.ts', 'src/scan.ts', 'src/scan', 'src/report'],
    packages: ['node:*'],
    doors: [
      // A job has the history that its checkout left, and fetches what it lacks.
      { file: 'src/action/git/*.ts', may: ['src/sources/git'] },
      { file: 'src/action/git/completion.ts', may: ['src/sources/git', 'src/config/discover.ts'] },
      { file: 'src/action/version.ts', may: ['package.json'] },
    ],
  },
  { from: 'src/index.ts', may: ['src/scan.ts', 'src/report'] },
  { from: 'src/safe-message.ts', may: ['src/scan.ts', 'src/report'] },
  {
    from: 'src/cli',
    may: ['src/relative-path.ts', 'src/safe-message.ts', 'src/code-cache', 'src/scan.ts', 'src/scan', 'src/report'],
    packages: ['node:fs', 'node:path'],
    doors: [
      { file: 'src/cli/help/help.ts', packages: ['yargs'] },
      { file: 'src/cli/interrupt.ts', packages: ['node:vm'] },
      { file: 'src/cli/version.ts', may: ['package.json'] },
      { file: 'src/cli/run-mask.ts', may: ['src/mask'] },
      { file: 'src/cli/arguments/env-target.ts', may: ['src/sources/ci/gitlab-token.ts'] },
      { file: 'src/cli/scan/range-scan.ts', may: ['src/env/job-range.ts'], packages: ['node:os'] },
      { file: 'src/cli/arguments/command-table.ts', may: ['src/hook/names.ts'] },
      // Hooks of git, which are installed and looked after, and the log of what they let pass.
      { file: 'src/cli/hook/*.ts', may: ['src/hook', 'src/sources/git'] },
      { file: 'src/cli/hook/skipped-hook.ts', may: ['src/hook', 'src/audit', 'src/sources/git'] },
      { file: 'src/cli/run-audit.ts', may: ['src/audit', 'src/sources/git'] },
      { file: 'src/cli/arguments/typed-options.ts', may: ['src/config/duration.ts', 'src/config/size.ts'] },
      { file: 'src/cli/arguments/options/limit-options.ts', may: ['src/config/thread-limits.ts'] },
      // Two commands that do more than scan: they write baselines, and list and check rules.
      { file: 'src/cli/baseline/*.ts', may: ['src/baseline.ts'] },
      { file: 'src/cli/baseline/peer-file.ts', may: ['src/baseline.ts', 'src/baseline', 'src/config/read-text.ts'] },
      { file: 'src/cli/rules/run-rules.ts', may: ['src/rule/select.ts'] },
    ],
  },
];
