import { textBefore } from '../../text/text-before.ts';
import { type Candidate, candidateUnder, type Heading } from '../candidate.ts';
import { nextMark } from '../characters.ts';
import { readArguments } from './arguments.ts';
import { readText } from './text-argument.ts';

/** How the making of a client ends whose service no table knows, up to the quote of its first argument. */
export const clientKeywords: readonly string[] = ['client("', "client('", 'client::new("', 'api("', "api('"];

/** What a service issues comes among the first: `AcmeClient("key", "secret", { region: "eu" })`. */
const mostPlaces = 3;
/** Neither a host nor a path, nor a word, nor the id of a device or a tenant. */
const issued =
  /^(?![0-9a-f]{8}-(?:[0-9a-f]{4}-){3})(?=[^0-9]{0,60}[0-9])(?=[^A-Za-z]{0,60}[A-Za-z])[0-9A-Za-z_-]{16,200}={0,2}$/;
const beginningOfName = /[\w.:]{0,60}$/;
const longestName = 64;
const clientWords: readonly string[] = ['client', 'secret'];

/**
 * `new AcmeClient('VALUE')`, `acme.NewClient("id", "VALUE")`: the text that a service may have issued, and the last of
 * several, since the secret comes behind the id that it goes with.
 */
export function candidatesOfClient(window: string, hit: number, keyword: string): readonly Candidate[] {
  const opening = hit + keyword.length - 2;
  const text = readArguments(window, opening + 1)
    .list.slice(0, mostPlaces)
    .map((argument) => readText(window, argument))
    .findLast((each) => each !== undefined && issued.test(window.slice(each.start, each.end)));
  if (text === undefined) return [];
  const beginning = beginningOfName.exec(textBefore(window, hit, longestName))?.[0] ?? '';
  const name = beginning + window.slice(hit, opening);
  const heading: Heading = { name, nameStart: hit - beginning.length, family: 'secret', words: clientWords };
  return [
    candidateUnder(heading, {
      kind: 'command',
      value: window.slice(text.start, text.end),
      valueStart: text.start,
      separator: 'call',
      quote: text.quote,
      wrapper: text.wrapper,
      next: nextMark(window, text.next),
    }),
  ];
}
