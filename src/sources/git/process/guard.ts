/**
 * Keeps a scanned repository's configuration from running, fetching or hiding anything. Options on git's command line
 * win over every file, so each key that could start a program in the commands used here is overridden.
 */
export const guardedOptions: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.sshCommand=false',
    'core.gitProxy=',
    'credential.helper=',
    'protocol.allow=never',
    // `git log` would start the configured gpg.program on every signed commit.
    'log.showSignature=false',
    // These two open a file of the repository's choice, which may be a pipe that never ends.
    'log.mailmap=false',
    'diff.orderFile=/dev/null',
    'diff.relative=false',
    'advice.graftFileDeprecated=false',
    // Bounds on git's own memory that the repository could lift.
    'core.bigFileThreshold=16m',
    'core.deltaBaseCacheLimit=96m',
    // Packs are mapped in parts: whole ones would count as memory in use.
    'core.packedGitWindowSize=16m',
    'core.packedGitLimit=128m',
  ].flatMap((override) => ['-c', override]),
];

/** For commands that compare: no program of the repository's choice may show or convert a difference. */
export const guardedDiffOptions: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--no-color',
];

/** Arguments that compare the index with a commit. The commit is the last argument but one. */
export function indexComparison(commit: string): readonly string[] {
  return ['diff-index', '--cached', '--ignore-submodules=none', ...guardedDiffOptions, commit, '--'];
}

/** Variables that any program needs to start and to find its user's configuration. */
const systemVariables = new Set([
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'SUDO_UID',
  'SYSTEMROOT',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
]);

/** The caller's own configuration, which is trusted: `safe.directory` lives there. */
const configurationVariables =
  /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|COUNT|(?:KEY|VALUE)_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;

/**
 * Where git finds the repository, index and objects. Git sets these for hooks; they hold for the caller's folder only.
 */
const placeVariables = new Set([
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_PREFIX',
]);

const fixedVariables: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  // Makes git write its output in whole buffers, not a piece for each commit: a walk through 55,000 commits takes a
  // quarter less CPU, ours and git's.
  GIT_FLUSH: '0',
  // Nothing is fetched behind the user's back. Git before 2.45 knows only the second variable: no protocol is called
  // `none`.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
};

/**
 * The environment that git is started with. `isCallersFolder`: the repository is named by the folder that the caller is
 * in.
 */
export function guardedEnvironment(
  environment: NodeJS.ProcessEnv,
  isCallersFolder: boolean,
): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(environment)) {
    const isKept =
      systemVariables.has(name.toUpperCase()) ||
      (name.startsWith('GIT_') && configurationVariables.test(name)) ||
      (isCallersFolder && placeVariables.has(name));
    const value = isKept ? environment[name] : undefined;
    if (value !== undefined) kept[name] = value;
  }
  return { ...kept, ...fixedVariables };
}
