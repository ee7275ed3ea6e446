import type { Doubt } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';

// Places that hold examples, or code that somebody else wrote.

const exampleWord = /(?<![\w.@/-])(?:for example|example of|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;

/** `Example password: …`. */
const exampleQualifier = /^(?:example|sample|dummy|fake)(?:\s|$)/i;

/** `# Example: …`, `%% e.g. …` */
const exampleLine = /^\s{0,40}(?:#|\/\/|\*|;|--|%{1,3})\s{0,3}(?:example\s?:|e\.g\.)/i;

/** `FAKE_PASSWORD`, `dummyToken` */
const exampleHeads = new Set(['fake', 'dummy']);

/** `examples: ["…"]`, `docs::examples = "…"`: the description of a setting shows an example. */
const exampleKey = /(?<![\w.])(?:docs::)?["']?examples?["']?\s{0,3}[:=]\s{0,3}[[("'`]/;

/** Not asked in tests and documentation, where anything may be an example and is reported as such. */
const isCalledExample: Doubt = ({ candidate: { qualifier, words }, surroundings: { line, path } }) => {
  if (path !== undefined && fileKindOf(path).isTest) return undefined;
  if (exampleHeads.has(words[0] ?? '')) return 'the name says that it is none';
  return exampleWord.test(line) || exampleLine.test(line) || exampleKey.test(line) || exampleQualifier.test(qualifier)
    ? 'the line speaks of an example'
    : undefined;
};

const documenting = /^\s{0,40}(?:#\s{2,}|\*\s|\/\/[/!]|>>>)/;

/** `#   user.password = "…"`: code in a comment that documents other code. */
const isDocumentation: Doubt = ({ surroundings: { line, path } }) =>
  path !== undefined && fileKindOf(path).isSourceCode && documenting.test(line)
    ? 'the comment documents how the code is used'
    : undefined;

const vendored =
  /(?:^|\/)(?:vendor|node_modules|(?:site|dist)-packages|third[-_]?party|bower_components|Pods|\.yarn)\//;

/** Somebody else wrote it, and everybody who has the package knows it. */
const isVendored: Doubt = ({ surroundings: { path } }) =>
  path !== undefined && vendored.test(path) ? 'it stands in a package of somebody else' : undefined;

/** `-d <span class="s1">'passcode=…'</span>`: code that a page of documentation shows. */
const isHighlighted: Doubt = ({ surroundings: { line } }) =>
  line.includes('<span class="') && /<span class="[a-z]{1,2}\d?">/.test(line)
    ? 'a page shows it as an example, marked up by a highlighter'
    : undefined;

/** `![coverage](https://…/badge.svg?token=x)`: it fetches a picture that the page shows to everybody. */
const isOfBadge: Doubt = ({ candidate: { family }, surroundings: { line } }) =>
  family === 'token' &&
  line.includes('[![') &&
  /\(https?:[^()\s]{1,160}(?:badge|\.svg)[^()\s]{0,160}[?&]token=/.test(line)
    ? 'a badge shows it to everybody'
    : undefined;

export const placeDoubts: readonly Doubt[] = [isCalledExample, isDocumentation, isVendored, isHighlighted, isOfBadge];
