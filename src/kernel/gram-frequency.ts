/** Letters of source text from common to rare; what is not in it (digits, punctuation) is rarer still. */
const commonFirst = 'etaoinsrlcdupmfhgbvyk_xw-.jq/';

/** How often three folded bytes stand together in source, as a guess that only needs to rank. */
function commonness(bytes: Uint8Array, at: number): number {
  let score = 1;
  for (let index = at; index < at + 3; index++) {
    const rank = commonFirst.indexOf(String.fromCharCode(bytes[index]));
    score *= rank < 0 ? 0.15 : 1 / (rank + 2);
  }
  return score;
}

/** The offset of the three bytes of a folded keyword that stand least often in source; offsets up to 255. */
export function rarestGram(folded: Uint8Array): number {
  let best = 0;
  for (let at = 1; at + 3 <= Math.min(folded.length, 258); at++) if (commonness(folded, at) < commonness(folded, best)) best = at;
  return best;
}
