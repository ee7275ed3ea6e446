import type { Candidate } from '../candidate.ts';
import type { FeatureList, FeatureSpace } from './feature-space.ts';

export type NameCollector = (candidate: Candidate, topic: number, list: FeatureList) => void;

/** What a name is about; finer than the families that are reported. */
export const topics = [
  'password',
  'pass',
  'passphrase',
  'secret',
  'token',
  'api key',
  'secret key',
  'key',
  'auth',
  'credential',
  'user and password',
] as const;

const caseStyles = [
  'lower',
  'UPPER',
  'Capital',
  'snake',
  'UPPER_SNAKE',
  'kebab',
  'camel',
  'Pascal',
  'dotted',
  'other',
] as const;
const stylePatterns: readonly RegExp[] = [
  /^[a-z\d]+$/,
  /^[A-Z\d]+$/,
  /^[A-Z][a-z\d]+$/,
  /^[a-z\d]+(?:_+[a-z\d]+)+_?$/,
  /^_?[A-Z\d]+(?:_+[A-Z\d]+)+$/,
  /^[A-Za-z\d]+(?:-+[A-Za-z\d]+)+$/,
  /^[_$]?[a-z][A-Za-z\d]+$/,
  /^[A-Z][A-Za-z\d]+$/,
  /\./,
];

export function topicOf({ family, words, kind, qualifier }: Candidate): number {
  return topics.indexOf(readTopic(family, words, kind, qualifier));
}

function readTopic(
  family: Candidate['family'],
  words: readonly string[],
  kind: Candidate['kind'],
  qualifier: string,
): (typeof topics)[number] {
  if (kind === 'user-password') return 'user and password';
  if (family === 'password') {
    if (words.some((word) => word.endsWith('phrase'))) return 'passphrase';
    return words.includes('pass') && !words.includes('word') ? 'pass' : 'password';
  }
  if (family === 'api-key') {
    const before = words.at(-2) ?? qualifier.toLowerCase();
    if (before.endsWith('api') || words.at(-1) === 'apikey') return 'api key';
    return keyTopics.has(before) ? 'secret key' : 'key';
  }
  if (family === 'credential') return words.some((word) => word.includes('cred')) ? 'credential' : 'auth';
  return words.includes('key') && family === 'secret' ? 'secret key' : family;
}

const keyTopics: ReadonlySet<string> = new Set(
  'access secret private priv auth master enc encryption encrypt sign signing aes hmac session service client consumer server shared admin cookie jwt storage subscription account app application webhook'.split(
    ' ',
  ),
);

/** Features of the name. */
export function nameFeatures(space: FeatureSpace): NameCollector {
  const topic = space.family('topic', topics);
  const style = space.family('style', caseStyles);
  const count = space.family('words', ['0', '1', '2', '3', '4', '5+']);
  const anyWord = space.words('word');
  const firstWord = space.words('first word');
  const lastWord = space.words('last word');
  const qualifiers = space.words('qualifier');
  const hasQualifier = space.flag('qualified');
  return (candidate, topicIndex, list) => {
    const { name, words, qualifier } = candidate;
    list.add(topic + topicIndex);
    list.add(style + styleOf(name));
    list.add(count + Math.min(5, words.length));
    for (const word of words) list.addWord(anyWord, word);
    list.addWord(firstWord, words[0] ?? '');
    list.addWord(lastWord, words.at(-1) ?? '');
    if (qualifier === '') return;
    list.add(hasQualifier);
    for (const word of qualifier.toLowerCase().split(' ')) list.addWord(qualifiers, word);
  };
}

function styleOf(name: string): number {
  const found = stylePatterns.findIndex((pattern) => pattern.test(name));
  return found < 0 ? caseStyles.length - 1 : found;
}
