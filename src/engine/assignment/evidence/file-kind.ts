import { isTestPath } from '../../examples/test-path.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const lockNames = setOf('package-lock.json npm-shrinkwrap.json pnpm-lock.yaml go.sum go.mod verification-metadata.xml');
const otherLocks = /^(?:[\w.]+[-_.])?lock(?:file)?(?:[-_.][\w.]+)?\.(?:toml|json|ya?ml)$/;
/** Lists of hashes, such as those that record which version of each text was translated last. */
const hashLists = /(?:^|[._-])(?:hashes|checksums|digests|fingerprints|translation[_-]state)\.(?:json|ya?ml|toml)$/;
const generatedExtensions = setOf('map svg lock');
/** Pictures and sounds that are not compressed. Their samples are often letters, among which any few turn up somewhere. */
const rawMediaExtensions = setOf('tif tiff tga bmp dib psd psb dds pgm ppm pnm exr xcf eps wav aif aiff');
const minified = /[.-]min\.(?:js|css)$/;
const translationExtensions = setOf('po pot resx resjson arb strings xlf xliff ftl');
/** Extensions of files that hold translations only if their path says so. */
const textExtensions = setOf('po pot resx arb strings json yaml yml properties php js ts xml ini rb lproj toml inc');
/** `i18n/sr/global.json.ejs`: a file of texts from which a generator makes another. */
const templateOfText = /\.(?:json|ya?ml|properties|php|[jt]s|xml)\.(?:ejs|erb|hbs|mustache|j2|tmpl|tpl|twig|liquid)$/;
const translationWord =
  /(?:^|[/._-])(?:i18n|l10n|locali[sz]ations?|locales?|lang|langs|languages?|translations?|messages)(?=[/._-])/;
/** `strings/es-mx.json`, `texts/de_de.yml`: the language is the name. */
const languageNames =
  /(?:^|\/)(?:strings\/(?:\w{1,20}\/)?[a-z]{2,3}|(?:ar|bg|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|is|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)[-_][a-z]{2,4})\.(?:json|ya?ml|properties)$/;
/**
 * `login_da.properties`, `config_zh_TW.properties`, `_text_nl.prop`: a resource bundle of Java, its texts in one
 * language.
 */
const bundle =
  /(?:^|\/)(?!(?:application|bootstrap|database|db|jdbc|log4j2?|gradle|env|environment|secrets?|credentials?)[-_])[^/]{1,80}_(?:af|ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fr|ga|gl|gu|he|hi|hr|hu|hy|id|is|it|iw|ja|ka|kk|km|kn|ko|lt|lv|mk|ml|mn|mr|ms|nb|nl|nn|no|oc|pa|pl|pt|ro|ru|si|sk|sl|sq|sr|sv|ta|te|th|tl|tr|uk|ur|uz|vi|zh)(?:_[a-z]{4})?(?:_[a-z]{2}|_\d{3})?\.prop(?:ertie)?s?$/;
const androidStrings =
  /\.ts\.xml$|\/values(?:-[\w+-]+)?\/strings\.xml$|\/values-(?:[a-z]{2,3}(?:-r\w{2,3})?|b\+[\w+]+)\/[\w-]+\.xml$/;
const sourceExtensions = setOf(
  'js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx py pyi pyx pxd rb go java kt kts scala c h cc cpp cxx hpp hh cs fs vb php php0 php1 php2 php3 php4 php5 php6 ' +
    'php7 php8 php9 phtml rs swift m mm pl pm lua dart groovy ex exs erl hrl hs clj cljs vue svelte coffee r jl ml mli d nim zig f90 asm s el lisp scm tcl ' +
    'v sv proto graphql css scss less htm html erb haml jsp ejs hbs twig njk liquid gsp pug slim abap cob cbl cobol cpy sol pas dpr adb ads hx vala fsx fsi cljc rkt qml ino pyw cr gleam elm purs',
);

/** What a path says about the values in the file. */
export class FileKind {
  readonly path: string;
  readonly isSourceCode: boolean;
  #says: PathWords | undefined;
  #isTest: boolean | undefined;

  constructor(path: string) {
    this.path = path;
    const dot = path.lastIndexOf('.');
    this.isSourceCode = dot >= 0 && sourceExtensions.has(path.slice(dot + 1).toLowerCase());
  }

  /** The file is a test, an example or documentation. */
  get isTest(): boolean {
    return (this.#isTest ??= isTestPath(this.path));
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

  get isRawMedia(): boolean {
    return this.#read().isRawMedia;
  }

  /** No person wrote what is in the file, so every assignment in it is rejected. */
  get isBarren(): boolean {
    return this.isLock || this.isMinified || this.isRawMedia;
  }

  /** Read on demand: most files hold no candidate, so nobody asks. */
  #read(): PathWords {
    return (this.#says ??= readPath(this.path.toLowerCase()));
  }
}

interface PathWords {
  readonly isLock: boolean;
  readonly isMinified: boolean;
  readonly isTranslation: boolean;
  readonly isRawMedia: boolean;
}

/** Looks at the end of the name first, which decides most cases: one expression for everything took 3 us. */
function readPath(lowered: string): PathWords {
  const name = lowered.slice(lowered.lastIndexOf('/') + 1);
  const extension = lowered.slice(lowered.lastIndexOf('.') + 1);
  return {
    isLock:
      extension === 'lock' ||
      lockNames.has(name) ||
      (name.includes('lock') && otherLocks.test(name)) ||
      hashLists.test(name),
    isMinified: generatedExtensions.has(extension) || minified.test(name),
    isRawMedia: rawMediaExtensions.has(extension),
    isTranslation:
      translationExtensions.has(extension) ||
      ((textExtensions.has(extension) || templateOfText.test(name)) &&
        (translationWord.test(lowered) || languageNames.test(lowered))) ||
      (extension.startsWith('prop') && bundle.test(lowered)) ||
      (extension === 'xml' && androidStrings.test(lowered)),
  };
}

/** Candidates come file by file, so only the last file's kind is kept. */
let last: FileKind | undefined;

export function fileKindOf(path: string): FileKind {
  return last?.path === path ? last : (last = new FileKind(path));
}
