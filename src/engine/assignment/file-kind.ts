const translations = /(?:^|[/._-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages)(?=[/._-])[^]*\.(?:po|pot|resx|arb|strings|json|ya?ml|properties|php|js|ts|xml|ini|rb|lproj|toml)$|\.(?:po|pot|resx|arb|strings|xlf|xliff|ts\.xml|ftl)$|\/values(?:-\w+)?\/strings\.xml$/i;
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|go\.sum|go\.mod|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|composer\.lock|Pipfile\.lock|mix\.lock|Podfile\.lock|flake\.lock|deno\.lock|(?:[\w.]+[-_.])?lock(?:file)?(?:[-_.][\w.]+)?\.(?:toml|json|ya?ml))$/i;
const sourceCode = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kt|kts|scala|c|h|cc|cpp|cxx|hpp|hh|cs|fs|vb|php\d?|phtml|rs|swift|m|mm|pl|pm|lua|dart|groovy|exs?|erl|hrl|hs|cljs?|vue|svelte|coffee|r|jl|ml|mli|d|nim|zig|f90|asm|s|el|lisp|scm|tcl|v|sv|proto|graphql|css|scss|less|html?|erb|haml|jsp|ejs|hbs)$/i;
const minified = /[.-]min\.(?:js|css)$|\.(?:map|svg|lock)$/i;

/** What a path says of the values in the file. */
export class FileKind {
  readonly path: string;
  readonly isSourceCode: boolean;
  #says: { readonly isLock: boolean; readonly isMinified: boolean; readonly isTranslation: boolean } | undefined;

  constructor(path: string) {
    this.path = path;
    this.isSourceCode = sourceCode.test(path);
  }

  get isLock(): boolean {
    return this.#read().isLock;
  }

  get isMinified(): boolean {
    return this.#read().isMinified;
  }

  get isTranslation(): boolean {
    return this.#read().isTranslation;
  }

  /** Most files hold no candidate, so that nobody asks. */
  #read(): { readonly isLock: boolean; readonly isMinified: boolean; readonly isTranslation: boolean } {
    return (this.#says ??= { isLock: lockFiles.test(this.path), isMinified: minified.test(this.path), isTranslation: translations.test(this.path) });
  }
}

/** Candidates come file by file, so that of the last one is kept. */
let last: FileKind | undefined;

export function fileKindOf(path: string): FileKind {
  return last?.path === path ? last : (last = new FileKind(path));
}
