import type { Candidate } from '../candidate.ts';
import { naturalnessOf } from '../naturalness.ts';

const translations = /(?:^|[/._-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages)(?=[/._-])[^]*\.(?:po|pot|resx|arb|strings|json|ya?ml|properties|php|js|ts|xml|ini|rb|lproj|toml)$|\.(?:po|pot|resx|arb|strings|xlf|xliff|ts\.xml|ftl)$|\/values(?:-\w+)?\/strings\.xml$/i;
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|go\.sum|go\.mod|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|composer\.lock|Pipfile\.lock|mix\.lock|Podfile\.lock|flake\.lock|deno\.lock|(?:[\w.]+[-_.])?lock(?:file)?(?:[-_.][\w.]+)?\.(?:toml|json|ya?ml))$/i;
const sourceCode = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kt|kts|scala|c|h|cc|cpp|cxx|hpp|hh|cs|fs|vb|php\d?|phtml|rs|swift|m|mm|pl|pm|lua|dart|groovy|exs?|erl|hrl|hs|cljs?|vue|svelte|coffee|r|jl|ml|mli|d|nim|zig|f90|asm|s|el|lisp|scm|tcl|v|sv|proto|graphql|css|scss|less|html?|erb|haml|jsp|ejs|hbs)$/i;
const minified = /[.-]min\.(?:js|css)$|\.(?:map|svg|lock)$/i;

/** Why the place of the file speaks against a candidate; rerun once the path of a git object is known. */
export function rejectByPath(path: string, candidate: Candidate): string | undefined {
  const { value, quote } = candidate;
  const file = kindOf(path);
  if (file.isLock) return 'the file is a lock file';
  if (file.isMinified) return 'the file is generated';
  if (file.isTranslation && !looksGenerated(value)) return 'the file holds translations';
  if (quote !== 'none' || !file.isSourceCode) return undefined;
  return isCodeWord(value, candidate) ? 'a value without quotes in source code is a name' : undefined;
}

interface FileKind {
  readonly path: string;
  readonly isLock: boolean;
  readonly isMinified: boolean;
  readonly isTranslation: boolean;
  readonly isSourceCode: boolean;
}

/** Candidates come file by file, so that of the last one is kept. */
let lastKind: FileKind | undefined;

function kindOf(path: string): FileKind {
  if (lastKind?.path === path) return lastKind;
  return (lastKind = { path, isLock: lockFiles.test(path), isMinified: minified.test(path), isTranslation: translations.test(path), isSourceCode: sourceCode.test(path) });
}

function looksGenerated(value: string): boolean {
  return /^[0-9a-f]{20,}$/i.test(value) || (/\d/.test(value) && /^[\w+/=.-]{16,}$/.test(value) && naturalnessOf(value) < 0.5);
}

function isCodeWord(value: string, { kind, separator }: Candidate): boolean {
  if (kind === 'user-password' || kind === 'flag' || kind === 'query' || separator === 'element') return false;
  return /^[@:&*$]?[A-Za-z_$][\w$]*[!?]?$/.test(value) && !/^(?=(?:.*\d){3})(?=.*[a-z]).{12,}$/i.test(value);
}

const tests = /(?:^|[/._-])(?:tests?|specs?|fixtures?|__tests__|testing|testdata|e2e|mocks?|__mocks__|examples?|samples?|demo|docs?|cassettes?|stubs?|features)(?=[/._-]|$)|_test\.|Tests?\.|(?:^|\/)README/i;

/** The path is that of a test, an example or documentation. */
export function isTestPath(path: string): boolean {
  return tests.test(path);
}
