import { itemAt } from '../../foundation/item-at.ts';
import type { Hits, Kernel } from '../../kernel/index.ts';
import type { RuleEntry } from '../../model/rule-set.ts';

/**
 * Finds the keywords of one rule and checks no gates: whoever writes a text to slow a pattern down knows how to open
 * them. Letters in the texts are assumed to be ASCII.
 */
export function createUngatedKernel(rule: number, { keywords, isCaseSensitive }: RuleEntry): Kernel {
  return {
    kind: 'plain',
    buffer: new Uint8Array(0),
    search(bytes, _scope, onHits) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
      const hits = isCaseSensitive
        ? hitsOf(text, keywords)
        : hitsOf(
            text.toLowerCase(),
            keywords.map((keyword) => keyword.toLowerCase()),
          );
      if (hits.length > 0) onHits(toHits(hits, rule));
    },
    findEncoded: () => [],
    holdsZero: (bytes) => bytes.includes(0),
  };
}

interface Hit {
  readonly position: number;
  readonly length: number;
}

function hitsOf(text: string, keywords: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const keyword of keywords) {
    for (let position = text.indexOf(keyword); position >= 0; position = text.indexOf(keyword, position + 1))
      hits.push({ position, length: keyword.length });
  }
  return hits.sort((a, b) => a.position - b.position || a.length - b.length);
}

function toHits(hits: readonly Hit[], rule: number): Hits {
  return {
    count: hits.length,
    position: (index) => itemAt(hits, index).position,
    rule: () => rule,
    keywordLength: (index) => itemAt(hits, index).length,
  };
}
