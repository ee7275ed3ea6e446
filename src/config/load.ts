import { builtinRules } from '../rule/builtin.ts';
import type { Config } from './config.ts';
import type { ConfigFile } from './discover.ts';
import { parseGitleaksFile } from './gitleaks/gitleaks-file.ts';
import { readTextFile } from './read-text.ts';
import { parseStraykeyFile } from './straykey-file.ts';

/**
 * Reads a configuration file, which is data and never runs code, and the files that it extends.
 * @throws ConfigError with path and line, also for a faulty rule; never RuleError.
 */
export function loadConfig(file: ConfigFile): Config {
  const unusedFiles = (file.unused ?? []).map((path) => `${path}: is not used, since there is ${file.path}`);
  return { ...parse(file), unusedFiles };
}

function parse(file: ConfigFile): Config {
  if (file.kind === 'straykey') return parseStraykeyFile(file);
  return parseGitleaksFile(
    file,
    readTextFile,
    () =>
      new Set(
        builtinRules()
          .entries()
          .map(({ id }) => id),
      ),
  );
}
