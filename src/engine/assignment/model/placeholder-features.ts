import { compileOutright } from '../../search/large-pattern.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { FeatureList, FeatureSpace } from './feature-space.ts';
import { nameLikenesses, nameLikenessOf } from './field-name.ts';

export type PlaceholderCollector = (evidence: Evidence, list: FeatureList) => void;

/** Words found in values that open nothing, and in some that do. */
const words =
  'example your mine some change dummy fake foo bar baz qux test demo sample xxx 123 1234 12345 111 000 321 abc none null secret passw pass pwd token key auth user admin root guest login hello world welcome letme qwert asdf hunter here this that value string random valid wrong right good bad new old default temp public private super very long strong secure not enter insert replace client server access api cred name field null undefined code hash data null type word text prompt required'
    .split(' ')
    .filter((word, index, all) => all.indexOf(word) === index);

const longestLooked = 80;

/** Features of words in the value that say what it is for. */
export function placeholderFeatures(space: FeatureSpace): PlaceholderCollector {
  const first = space.family('holds', words);
  const any = space.family('stock words', ['0', '1', '2', '3+']);
  const equalsWord = space.flag('holds a word of the name');
  const inLeet = space.flag('stock word in leet');
  const likeness = space.family('reads as', nameLikenesses);
  const places = new Map(words.map((word, index) => [word, first + index]));
  const pattern = compileOutright(new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g'));
  function addWords(text: string, list: FeatureList): number {
    let count = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      list.addWord(places, found[0]);
      count++;
    }
    return count;
  }

  function hasWord(text: string): boolean {
    pattern.lastIndex = 0;
    return pattern.test(text);
  }

  return (evidence, list) => {
    const { candidate, lowered, isOpaque, shape } = evidence;
    list.add(likeness + nameLikenessOf(evidence));
    if (isOpaque || shape.length > longestLooked) return;
    const count = addWords(lowered, list);
    list.add(any + Math.min(3, count));
    if (count === 0 && shape.digits + shape.marks > 0 && hasWord(unleeted(lowered))) list.add(inLeet);
    if (candidate.words.some((word) => word.length > 3 && lowered.includes(word))) list.add(equalsWord);
  };
}

const leet: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Reads `s3cr3t` as `secret`. */
function unleeted(lowered: string): string {
  return lowered.replace(/[013457@$!]/g, (character) => leet[character] ?? character);
}
