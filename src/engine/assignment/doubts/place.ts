import type { Doubt } from '../evidence.ts';
import { fileKindOf } from '../file-kind.ts';

// Places where examples stand, or what somebody else wrote.

const exampleWord = /(?<![\w.@/-])(?:for example|example of|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;

/** `Example password: …`. */
const exampleQualifier = /^(?:example|sample|dummy|fake)(?:\s|$)/i;

/** `# Example: …` */
const exampleLine = /^\s{0,40}(?:#|\/\/|\*|;|--)\s{0,3}example\s?:/i;

/** In tests and documentation whatever stands there may be one, and is told as such. */
const isCalledExample: Doubt = ({ candidate: { qualifier }, surroundings: { line, path } }) => {
  if (path !== undefined && fileKindOf(path).isTest) return undefined;
  return exampleWord.test(line) || exampleLine.test(line) || exampleQualifier.test(qualifier)
    ? 'the line speaks of an example'
    : undefined;
};

const documenting = /^\s{0,40}(?:#\s{2,}|\*\s|\/\/[/!]|>>>)/;

/** `#   user.password = "…"`: code in a comment that documents other code. */
const isDocumentation: Doubt = ({ surroundings: { line, path } }) =>
  path !== undefined && fileKindOf(path).isSourceCode && documenting.test(line)
    ? 'the comment documents how the code is used'
    : undefined;

const vendored = /(?:^|\/)(?:vendor|node_modules|third[-_]?party|bower_components|Pods|\.yarn)\//;

/** Somebody else wrote it, and whoever has the package has it. */
const isVendored: Doubt = ({ surroundings: { path } }) =>
  path !== undefined && vendored.test(path) ? 'it stands in a package of somebody else' : undefined;

export const placeDoubts: readonly Doubt[] = [isCalledExample, isDocumentation, isVendored];
