import type { ServiceNames } from '../../model/rule-set.ts';
import { namesIn, type NearName } from './near-names.ts';

/** What stands round a value, in Latin-1. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** Names that speak of one value together, the nearest first. */
export interface NameGroup {
  readonly names: readonly NearName[];
  /** `key`: in the name of the value or right before it. `near`: on the same line or in a line beside it. */
  readonly place: 'key' | 'near';
}

/** Lines before a value in which a service may be named, and bytes in which a field of its object or element may. */
const mostLines = 4;
/** Bytes between a name and its value: the rest of a key's name, marks, a word. */
const phraseReach = 64;

/** Nothing that ends a phrase stands between. */
const phrase = /^[\w\-. ]{0,40}[\w\-."'`\])}> \t]{0,4}[:=>({[, \t|"'`]{0,12}(?:[\w\-. ]{1,40}[\]"' \t]{0,3}[:=>({[]{1,3}[ \t"'`({[]{0,6})?$/;

/** The groups of names about a value, the nearest first. */
export function nameGroups({ before, behind }: Surroundings, known: ServiceNames): readonly NameGroup[] {
  const lines = before.split('\n');
  const own = lines.at(-1) ?? '';
  const ownNames = namesIn(own, known).toReversed();
  const inPhrase = ownNames.filter(({ end }) => own.length - end <= phraseReach && phrase.test(own.slice(end)));
  const groups: NameGroup[] = [{ names: inPhrase, place: 'key' }];
  const [rest = '', next = ''] = behind.split('\n', 2);
  groups.push({ names: [...ownNames.filter((name) => !inPhrase.includes(name) && speaks(own, name)), ...hostsIn(rest, known)], place: 'near' });
  for (const line of linesBefore(lines)) groups.push({ names: namesIn(line, known).toReversed().filter((name) => speaks(line, name)), place: 'near' });
  groups.push({ names: hostsIn(next, known), place: 'near' });
  return groups.filter(({ names }) => names.length > 0);
}

/** Up to a blank line, the nearest first. */
function linesBefore(lines: readonly string[]): readonly string[] {
  const near = lines.slice(0, -1).toReversed().slice(0, mostLines);
  const blank = near.findIndex((line) => line.trim() === '');
  return blank < 0 ? near : near.slice(0, blank);
}

function hostsIn(text: string, known: ServiceNames): readonly NearName[] {
  return namesIn(text, known).filter((name) => isHost(text, name));
}

/** An ordinary word names a service only where it cannot mean anything else. */
function speaks(text: string, name: NearName): boolean {
  return !name.service.isOrdinary || isHost(text, name) || isField(text, name);
}

/** `api.acme.com`, `acme.example.io/`. */
function isHost(text: string, { start, end }: NearName): boolean {
  return /^(?:\.[a-z0-9-]{2,30}){0,3}\.(?:com|net|org|io|dev|app|co|ai|cloud|me|eu|de|us|gov|tech|so|to|tv|fm|ly)\b/i.test(text.slice(end, end + 100)) || /(?:^|[^\w.-])(?:[\w-]{1,40}\.){1,4}$/.test(text.slice(Math.max(0, start - 120), start));
}

/** All that stands between quotes or tags: `"name": "Acme"`, `<id>acme</id>`. */
function isField(text: string, { start, end }: NearName): boolean {
  return /["'`>{]$/.test(text.slice(0, start)) && /^["'`<}]/.test(text.slice(end));
}
