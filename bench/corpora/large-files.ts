import { closeSync, openSync, writeSync } from 'node:fs';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample, withCrc32 } from '../../src/rule/sample.ts';

const blockBytes = 1 << 20;
/** The same blocks are written over and over, so that a large file takes no longer to make up than a small one. */
const distinctBlocks = 8;
const noBytes = Buffer.alloc(0);

/**
 * Something like a script on one line, made of common words, short names and short strings at random: a name that tells
 * of a secret stands beside a string far more often than in code.
 */
export function writeNoise(file: string, byteLength: number): void {
  const next = numbersFrom(1);
  const words = [
    'function',
    'return',
    'var',
    'this',
    'length',
    'prototype',
    'null',
    'undefined',
    'for',
    'in',
    'if',
    'else',
    'new',
    'typeof',
    'value',
    'key',
    'token',
    'get',
    'set',
    'data',
  ];
  const marks = [';', ',', '=', '(', ')', '{', '}', '.', '+', '===', '&&', '||', '?', ':', '[', ']'];
  const pick = (list: readonly string[]): string => list[next() % list.length] ?? '';
  const piece = (): string =>
    (next() % 4 === 0
      ? `"${next().toString(36)}"`
      : next() % 3 === 0
        ? pick(words)
        : String.fromCharCode(97 + (next() % 26))) + pick(marks);
  writeBlocks(file, byteLength, piece);
}

/** Nothing but tokens that are found with certainty, one a line. */
export function writeSecrets(file: string, byteLength: number): void {
  let seed = 0;
  writeBlocks(file, byteLength, () => `${grow(sample`${withCrc32(4, 'ghp_', alphanumeric(30))}`, ++seed)}\n`);
}

function writeBlocks(file: string, byteLength: number, piece: () => string): void {
  const blocks = Array.from({ length: distinctBlocks }, () => makeBlock(piece));
  const fd = openSync(file, 'w');
  try {
    for (let at = 0; at < byteLength; at += blockBytes)
      writeSync(fd, blocks[(at / blockBytes) % distinctBlocks] ?? noBytes, 0, Math.min(blockBytes, byteLength - at));
  } finally {
    closeSync(fd);
  }
}

function makeBlock(piece: () => string): Buffer {
  const pieces: string[] = [];
  for (let length = 0; length < blockBytes;) {
    const text = piece();
    pieces.push(text);
    length += text.length;
  }
  return Buffer.from(pieces.join('').slice(0, blockBytes), 'latin1');
}

/** Small whole numbers, the same ones for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
