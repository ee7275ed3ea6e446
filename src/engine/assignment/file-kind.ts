const translations = /(?:^|[/._-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages)(?=[/._-])[^]*\.(?:po|pot|resx|arb|strings|json|ya?ml|properties|php|js|ts|xml|ini|rb|lproj|toml)$|\.(?:po|pot|resx|arb|strings|xlf|xliff|ts\.xml|ftl)$|\/values(?:-\w+)?\/strings\.xml$/i;
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|go\.sum|go\.mod|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|composer\.lock|Pipfile\.lock|mix\.lock|Podfile\.lock|flake\.lock|deno\.lock|(?:[\w.]+[-_.])?lock(?:file)?(?:[-_.][\w.]+)?\.(?:toml|json|ya?ml))$/i;
const sourceCode = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kt|kts|scala|c|h|cc|cpp|cxx|hpp|hh|cs|fs|vb|php\d?|phtml|rs|swift|m|mm|pl|pm|lua|dart|groovy|exs?|erl|hrl|hs|cljs?|vue|svelte|coffee|r|jl|ml|mli|d|nim|zig|f90|asm|s|el|lisp|scm|tcl|v|sv|proto|graphql|css|scss|less|html?|erb|haml|jsp|ejs|hbs)$/i;
const minified = /[.-]min\.(?:js|css)$|\.(?:map|svg|lock)$/i;

/** What a path says of the values in the file. */
export interface FileKind {
  readonly path: string;
  readonly isLock: boolean;
  readonly isMinified: boolean;
  readonly isTranslation: boolean;
  readonly isSourceCode: boolean;
}

/** Candidates come file by file, so that of the last one is kept. */
let lastKind: FileKind | undefined;

export function fileKindOf(path: string): FileKind {
  if (lastKind?.path === path) return lastKind;
  return (lastKind = { path, isLock: lockFiles.test(path), isMinified: minified.test(path), isTranslation: translations.test(path), isSourceCode: sourceCode.test(path) });
}
