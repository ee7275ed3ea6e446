import type { Candidate } from '../candidate.ts';

/** The last part of the name of the innermost call round a value: `from` of `Buffer.from`. */
export function innermostCall(wrapper: string): string {
  const call = wrapper.slice(wrapper.lastIndexOf(' ') + 1);
  return call.slice(call.lastIndexOf('.') + 1).toLowerCase();
}

/** The features that come from words; the training asks for them to learn which words occur. */
export function openWordsOf({ words, qualifier, wrapper }: Candidate): readonly string[] {
  return [
    ...words.map((word) => `word=${word}`),
    `first word=${words[0] ?? ''}`,
    `last word=${words.at(-1) ?? ''}`,
    ...(qualifier === ''
      ? []
      : qualifier
          .toLowerCase()
          .split(' ')
          .map((word) => `qualifier=${word}`)),
    ...(wrapper === '' ? [] : [`call=${innermostCall(wrapper)}`]),
  ];
}
