import type { Candidate } from '../candidate.ts';
import type { FeatureList, FeatureSpace } from './feature-space.ts';
import { innermostCall } from './open-words.ts';

export type SyntaxCollector = (candidate: Candidate, list: FeatureList) => void;

export const kinds = [
  'assignment',
  'default',
  'comparison',
  'call',
  'argument',
  'flag',
  'user-password',
  'element',
  'pair',
  'table',
  'serialised',
  'phrase',
  'command',
  'list',
  'query',
] as const;
export const separators = [
  'equals',
  'colon',
  'arrow',
  'default',
  'comparison',
  'call',
  'comma',
  'bar',
  'element',
  'pair',
  'serialised',
  'word',
  'verb',
  'blank',
] as const;
const quotes = ['none', 'single', 'double', 'backtick', 'triple', 'escaped', 'entity', 'curly'] as const;
const nextMarks = '\n,;)}]>.:"\'&|+=({[<?`*\\-/#%!';

/** Features of what joins name and value, and of what surrounds the value. */
export function syntaxFeatures(space: FeatureSpace): SyntaxCollector {
  const kind = space.family('place', kinds);
  const separator = space.family('separator', separators);
  const quote = space.family('quote', quotes);
  const next = space.family('next', [...[...nextMarks].map((mark) => (mark === '\n' ? 'line end' : mark)), 'word']);
  const wrapper = space.family('wrapper', ['bracket', 'call']);
  const wrappers = space.words('call');
  const isLater = space.flag('later element');
  const dashes = space.flag('dashes');
  const isNameQuoted = space.flag('name in quotes');
  const isStatement = space.flag('begins the line');
  const isTight = space.flag('tight');
  return (candidate, list) => {
    list.add(kind + kinds.indexOf(candidate.kind));
    list.add(separator + separators.indexOf(candidate.separator));
    list.add(quote + quotes.indexOf(candidate.quote));
    const mark = nextMarks.indexOf(candidate.next);
    list.add(next + (mark < 0 ? nextMarks.length : mark));
    addWrapper(candidate.wrapper, list);
    if (candidate.position > 1) list.add(isLater);
    if (candidate.dashes > 0) list.add(dashes);
    if (candidate.isNameQuoted) list.add(isNameQuoted);
    if (candidate.isStatement) list.add(isStatement);
    if (candidate.isTight) list.add(isTight);
  };

  function addWrapper(text: string, list: FeatureList): void {
    if (text === '') return;
    const call = innermostCall(text);
    list.add(wrapper + Number(call !== '[' && call !== '{'));
    list.addWord(wrappers, call);
  }
}
