import type { Allowance } from '../../model/finding.ts';
import { isNamed, type NamedRule } from '../../model/rule-name.ts';
import { describeNearMiss, describeOtherRules } from './ineffective-allow.ts';

/** The text around a secret in which a marker counts. */
export interface InlineContext {
  /** The line of the secret, or its lines joined by newlines. */
  readonly line: string;
  /** The line before the first of them; empty if there is none. */
  readonly previousLine: string;
  /** In clear text: whatever is part of the secret is not a marker. */
  readonly secret: string;
  readonly rule: NamedRule;
}

/** Of a longer line only the two ends are looked at; a marker is there or nowhere. */
const lineLimit = 4000;
const reasonLimit = 200;

/** Markers of other tools: each allows every rule, on the line of the secret or on the line after. */
const peerMarkers: readonly {
  readonly marker: string;
  readonly on: 'same' | 'next' | 'both';
  readonly pattern: RegExp;
}[] = [
  { marker: 'gitleaks:allow', on: 'same', pattern: /(?<![\w:-])gitleaks:allow(?![\w-])/ },
  { marker: 'betterleaks:allow', on: 'same', pattern: /(?<![\w:-])betterleaks:allow(?![\w-])/ },
  { marker: 'trufflehog:ignore', on: 'same', pattern: /(?<![\w:-])trufflehog:ignore(?![\w-])/ },
  { marker: 'kingfisher:ignore', on: 'both', pattern: /(?<![\w:-])kingfisher:(?:ignore|allow)(?![\w-])/ },
  {
    marker: 'pragma: allowlist secret',
    on: 'same',
    pattern: /(?<![\w-])pragma: ?(?:allow|white)list[ -]secret(?![\w-])/i,
  },
  {
    marker: 'pragma: allowlist nextline secret',
    on: 'next',
    pattern: /(?<![\w-])pragma: ?(?:allow|white)list[ -]nextline[ -]secret(?![\w-])/i,
  },
  { marker: 'ggignore', on: 'same', pattern: /(?:#|\/\/|\/\*|--|<!--|;|%)[ \t]*ggignore(?![\w-])/ },
];

const ownMarker = /(?<![\w:-])straykey:allow(?![\w-])/;
const secretlintMarker = /(?<![\w-])secretlint-disable-(?<place>line|next-line)(?![\w-])/;
/** A line that holds nothing but a comment. */
const commentLine = /^[\s"']*(?:#|\/\/|\/\*|\*|--|<!--|;|%|'|\{[#-]|\{\{!|@?rem\b|::|"_?comment"|\(\*)/i;

/**
 * The inline allow that covers a secret, if any. As in other tools, a marker counts anywhere in the line, since formats
 * without comments have to carry it in a string. On the line before, `straykey:allow` must be in a comment of its own,
 * so that the allow of one line never reaches the next.
 */
export function findInlineAllow({ line, previousLine, secret, rule }: InlineContext): Allowance | undefined {
  const here = shorten(withoutSecret(line, secret));
  const before = shorten(withoutSecret(previousLine, secret));
  return (
    findOwn(here, rule) ??
    (commentLine.test(before) ? findOwn(before, rule) : undefined) ??
    findPeer(here, before) ??
    findSecretlint(here, before, rule)
  );
}

/** Why a comment that was probably meant to allow the secret does not; to be asked if there is no inline allow. */
export function describeIneffectiveAllow({ line, previousLine, secret, rule }: InlineContext): string | undefined {
  const before = commentLine.test(previousLine) ? previousLine : '';
  for (const text of [line, before]) {
    if (!mayBeMarker.test(text)) continue;
    const shown = shorten(withoutSecret(text, secret));
    const own = readOwn(shown);
    const sentence = own ? describeOtherRules(own.names, rule) : describeNearMiss(shown);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** One of these is in whatever is nearly a marker. */
const mayBeMarker = /straykey|:allow/i;

function findOwn(text: string, rule: NamedRule): Allowance | undefined {
  const own = readOwn(text);
  if (!own || (own.names.length > 0 && !own.names.some((name) => isNamed(rule, name)))) return undefined;
  return { kind: 'inline', marker: 'straykey:allow', ...(own.reason === '' ? {} : { reason: own.reason }) };
}

function readOwn(text: string): ReturnType<typeof readNames> | undefined {
  const found = ownMarker.exec(text);
  return found === null ? undefined : readNames(text.slice(found.index + found[0].length));
}

/** ` github, aws-* -- reason -->`: names up to the first character that a name cannot hold, then the reason. */
function readNames(text: string): { names: readonly string[]; reason: string } {
  const listed = /^(?:[ \t,]+(?!--)[A-Za-z0-9][\w.*-]*)*/.exec(text)?.[0] ?? '';
  const reason = /^[ \t]*--(?!>)[ \t]*(?<reason>[^\n]*)/.exec(text.slice(listed.length))?.groups?.['reason'] ?? '';
  return {
    names: listed
      .split(/[ \t,]+/)
      .filter((name) => name !== '')
      .map((name) => name.toLowerCase()),
    reason: cleanReason(reason),
  };
}

/** Up to a quote that ends the surrounding string: not the one in `it's`, and none of a pair round words. */
const beforeStringEnd = /^(?:[^"']|(?<=[\p{L}\d])'(?=\p{L})|(?<![^\s(])(?<quote>["'])(?=\S)[^"']*\k<quote>)*/u;

/** Cuts off the end of the surrounding comment or string. */
function cleanReason(reason: string): string {
  const inString = beforeStringEnd.exec(reason.slice(0, reasonLimit))?.[0] ?? '';
  return inString
    .replace(/(?:--%?>|\*\/|[#%-]\}|\}\}|\*\))[\s\S]*$/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

function findPeer(here: string, before: string): Allowance | undefined {
  for (const { marker, on, pattern } of peerMarkers) {
    const isHere = on !== 'next' && pattern.test(here);
    const isBefore = on !== 'same' && pattern.test(before) && (on === 'next' || commentLine.test(before));
    if (isHere || isBefore) return { kind: 'inline', marker };
  }
  return undefined;
}

/** The marker may name secretlint's rules; if they are all about other providers, it does not cover this rule. */
function findSecretlint(here: string, before: string, rule: NamedRule): Allowance | undefined {
  for (const [text, place] of [
    [here, 'line'],
    [before, 'next-line'],
  ] as const) {
    const found = secretlintMarker.exec(text);
    if (found === null || found.groups?.['place'] !== place) continue;
    const names = [...text.slice(found.index).matchAll(/secretlint-rule-(?<name>[\w-]+)/g)].map(
      (match) => match.groups?.['name'] ?? '',
    );
    const isMeant =
      names.length === 0 ||
      names.some((name) => name.startsWith('preset') || isNamed(rule, name) || rule.id.startsWith(`${name}-`));
    if (isMeant) return { kind: 'inline', marker: `secretlint-disable-${place}` };
  }
  return undefined;
}

function withoutSecret(text: string, secret: string): string {
  return secret === '' ? text : text.replaceAll(secret, () => ' '.repeat(Math.min(secret.length, 16)));
}

function shorten(text: string): string {
  return text.length <= 2 * lineLimit ? text : `${text.slice(0, lineLimit)}\n${text.slice(-lineLimit)}`;
}
