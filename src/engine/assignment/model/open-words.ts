import type { Candidate } from '../candidate.ts';

/** A call's own name, of the innermost that a value is wrapped in: `from` of `Buffer.from`. */
export function innermostCall(wrapper: string): string {
  const call = wrapper.slice(wrapper.lastIndexOf(' ') + 1);
  return call.slice(call.lastIndexOf('.') + 1).toLowerCase();
}

/** The features that words give, as the training needs them to know which words occur. */
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
