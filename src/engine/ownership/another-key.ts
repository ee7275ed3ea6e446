import { foldName, type RuleEntry, type RuleSet } from '../../model/rule-set.ts';
import type { Found } from '../match/found.ts';
import { lineStart } from '../text/position.ts';
import { latin1 } from '../text/text.ts';
import { isBareKey } from './bare-key.ts';
import type { NearName } from './near-names.ts';
import { indentOf } from './outline.ts';
import type { NameGroup } from './places.ts';
import { wordsOf } from './words.ts';

/** Words that tell which of its credentials a service means. */
const roles =
  'agent bearer bot bucket build collector connection connector consumer custom customer data delivery deploy deployment developer development device edge email endpoint event events export feed forwarder group hec import ingest ingestion insert install installation instance integration journal licence license listener live main management map maps master member merchant message messaging mobile order org organization package partner payment personal preview primary privileged project provisioning publish publishable push read reader readonly realtime refresh region registry relay repo report reporter reporting repository reset rest restricted role root runner sandbox sasl sdk search secondary send sender sending shipping shop signing site sms source space stage staging storage store stream streaming subscription system team temporary tenant tracker tracking trigger upload usage verification webhook webhooks widget work workspace write';
/** Words that sections of settings are called by, whoever they are about. */
const sections =
  'args body common defaults environment extra global globals headers inputs local locals options parameters params properties query settings shared spec steps string values variables vars with';
const unspecific = new Set(`${roles} ${sections}`.split(' '));

/** Most bytes before a name in which its line begins. */
const indentReach = 80;

/**
 * Whether a value that a service's name speaks for is about somebody else, by its own key, its section or the host it
 * is sent to: `ACME_URL=…` and then `WAREHOUSE_API_KEY=…`. What is indented below the name, or below a heading or a
 * comment with it, belongs to the service whatever its key.
 *
 * @param named The value as found by the service's rule.
 * @param other The same value as found by a rule that does not know whose it is.
 */
export function isAboutAnother(named: Found, { from, assignment }: Found, { keywords }: RuleEntry): boolean {
  const { bytes } = named.layer;
  const keyStart = from - (assignment ? assignment.valueStart - assignment.nameStart : 0);
  const before = latin1(bytes, lineStart(bytes, Math.max(0, named.to - named.matched.length), indentReach), keyStart);
  const nameEnd = endOfLast(keywords, before);
  if (nameEnd === undefined) return false;
  const names = keywords.map(foldName);
  if (assignment && names.some((name) => foldName(assignment.name).includes(name))) return false;
  const lines = before.slice(before.lastIndexOf('\n', nameEnd - 1) + 1).split('\n');
  const [namingLine = ''] = lines;
  // `HARBOR_USER=…` and `HARBOR_PASSWORD=…` belong together, whatever the name is.
  const beside = namingLine.toLowerCase();
  const keyWords = (assignment?.words ?? []).filter((word) => !beside.includes(word));
  if (lines.length === 1) return isListed(before.slice(nameEnd)) && namesOther(assignment?.words ?? [], names);
  if (turnsAway(lines, names)) return true;
  return !isHeading(namingLine) && !isIndented(lines) && namesOther(keyWords, names);
}

/**
 * Whether the lines from that of a service's name to that of a value turn to somebody else on the way: they open a
 * section, or the value is sent to another host.
 */
export function turnsAway(lines: readonly string[], names: readonly string[]): boolean {
  return opensSection(lines, names) || isSentElsewhere(lines, names);
}

/** Whether words name somebody else, beyond those that tell what a key is for. */
export function namesOther(words: readonly string[], names: readonly string[]): boolean {
  return !isBareKey(
    words.filter((word) => !unspecific.has(word)),
    names,
  );
}

/** `{username: "float", password: "…"}`: an ordinary word near a password is no service that hands out keys only. */
export function isChanceName(
  { service }: NearName,
  place: NameGroup['place'],
  { assignment }: Found,
  ruleSet: RuleSet,
): boolean {
  return (
    place === 'near' &&
    service.isOrdinary &&
    assignment?.family === 'password' &&
    !service.rules.some((rule) => ruleSet.entry(rule).id.includes('pass'))
  );
}

/** Whether the last line is indented deeper than the first. */
function isIndented(lines: readonly string[]): boolean {
  return indentOf(lines.at(-1) ?? '') > indentOf(lines[0] ?? '');
}

/** Where the last of the names ends in a text. */
function endOfLast(names: readonly string[], text: string): number | undefined {
  const folded = text.toLowerCase();
  const ends = names
    .map((name) => ({ at: folded.lastIndexOf(name.toLowerCase()), length: name.length }))
    .filter(({ at }) => at >= 0)
    .map(({ at, length }) => at + length);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Whether the statement that the value is in asks the host of somebody else: `curl https://api.warehouse.io/… -H …`. */
function isSentElsewhere(lines: readonly string[], names: readonly string[]): boolean {
  const from = lines.slice(0, -1).findLastIndex((line) => !line.trimEnd().endsWith('\\')) + 1;
  if (from === 0 || indentOf(lines[from] ?? '') > indentOf(lines[0] ?? '')) return false;
  const host = /:\/\/(?<host>[\w.-]{3,80})/.exec(lines.slice(from).join(' '))?.groups?.['host'];
  return host !== undefined && !names.some((name) => foldName(host).includes(name));
}

/** Whether the name is in a key with a plain value of its own, which others follow: `"acmeRegion": "eu", …`. */
function isListed(rest: string): boolean {
  return /^[\w.-]{0,40}["'`]?\s{0,2}(?:=>|[:=])\s{0,2}["'`]?[^\s"'`{[(<]{1,60}["'`]?\s?,/.test(rest);
}

/** Whether the name's line is about what follows: a comment, a heading, or the start of a block. */
function isHeading(line: string): boolean {
  return /^\s*(?:#|\/\/|--|;|<!--|\*|\/\*|\[)|[:{[(]\s*$/.test(line);
}

/** Whether a line that is indented no deeper than the first opens a section of somebody else: `warehouse:`. */
function opensSection([nameLine = '', ...lines]: readonly string[], names: readonly string[]): boolean {
  return lines.some((line) => {
    const head = /^\s*["'`]?(?<head>[\w.-]{2,40})["'`]?\s?(?::|=>|=)?\s?[:{[]\s*$/.exec(line)?.groups?.['head'];
    if (head === undefined || indentOf(line) > indentOf(nameLine)) return false;
    return namesOther(wordsOf(head), names);
  });
}
