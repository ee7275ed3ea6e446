import { Allowlist, type SecretPlace } from '../../../src/config/allowlist.ts';
import type { Config } from '../../../src/config/config.ts';
import { parseGitleaksFile } from '../../../src/config/gitleaks/gitleaks-file.ts';

/** The configuration that a `.gitleaks.toml` with this text gives; `others` are files that it extends, by path. */
export const load = (text: string, others: Readonly<Record<string, string>> = {}, pathPrefix = ''): Config =>
  parseGitleaksFile(
    { path: '.gitleaks.toml', kind: 'gitleaks', text, pathPrefix, folder: '/repo' },
    (path) => others[path],
    () => new Set(['jwt']),
  );

export const useDefault = '[extend]\nuseDefault = true\n';

export const github = { id: 'github-personal-token', provider: 'github' };

const place: SecretPlace = {
  rule: github,
  secret: 'ABCDEF',
  match: 'token = ABCDEF',
  line: 'const token = ABCDEF',
  lineNumber: 1,
  path: 'src/a.ts',
};

/** Whether it allows a GitHub token in `src/a.ts`, or what is changed of that. */
export const isAllowed = (config: Config, changed: Partial<SecretPlace> = {}): boolean =>
  new Allowlist({ entries: config.allow, today: '2026-01-01' }).find({ ...place, ...changed }) !== undefined;
