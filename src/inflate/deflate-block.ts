import { endOfInput, type BitInput } from './bit-input.ts';
import type { BlockCodes } from './block-codes.ts';
import { distanceBases, distanceExtras, lengthBases, lengthExtras } from './match-codes.ts';
import type { OutputWindow } from './output-window.ts';

const longestMatch = 258;
const endOfBlock = 256;
const lastLengthCode = 285;
const lastDistanceCode = 29;
/** No symbol with its extra bits takes more input than this, when input is read two bytes at a time. */
const symbolBytes = 8;

/**
 * Why decoding stopped: the block ended, the input ended, a symbol is invalid, or the window has no room for a match.
 */
export type BlockResult = 'end' | 'short' | 'broken' | 'full';

/** Decodes the literals and matches of one block, as far as input and window go. */
export function decodeBlock(input: BitInput, window: OutputWindow, codes: BlockCodes): BlockResult {
  for (;;) {
    const result = decodeFast(input, window, codes);
    if (result) return result;
    input.mark();
    const last = decodeSymbol(input, window, codes);
    if (last === 'short') input.goBack();
    if (last) return last;
  }
}

/**
 * Decodes while there is input for any symbol. The state is in locals, and so the loop in one piece: with a function each
 * for literals and matches, which share the state through fields, it decodes 146 MB/s, not 184.
 */
function decodeFast(bits: BitInput, output: OutputWindow, codes: BlockCodes): BlockResult | undefined {
  const input = bits.bytes;
  const window = output.bytes;
  const literalCode = codes.literals;
  const distanceCode = codes.distances;
  const quickLiterals = literalCode.quick;
  const quickDistances = distanceCode.quick;
  const safeInput = input.length - symbolBytes;
  const safeOutput = window.length - longestMatch;
  let { position, hold, held } = bits;
  let { written } = output;
  let result: BlockResult | undefined;
  while (position < safeInput && written < safeOutput) {
    if (held < 15) {
      hold |= (input[position++] | (input[position++] << 8)) << held;
      held += 16;
    }
    let entry = quickLiterals[hold & 1023] || literalCode.walk(hold, 15);
    hold >>>= entry & 15;
    held -= entry & 15;
    const symbol = entry >>> 4;
    if (symbol < endOfBlock && entry !== 0) {
      window[written++] = symbol;
      continue;
    }
    if (symbol === endOfBlock) {
      result = 'end';
      break;
    }
    if (entry === 0 || symbol > lastLengthCode) {
      result = 'broken';
      break;
    }
    const lengthExtra = lengthExtras[symbol - 257];
    if (held < lengthExtra) {
      hold |= (input[position++] | (input[position++] << 8)) << held;
      held += 16;
    }
    const length = lengthBases[symbol - 257] + (hold & ((1 << lengthExtra) - 1));
    hold >>>= lengthExtra;
    held -= lengthExtra;
    if (held < 15) {
      hold |= (input[position++] | (input[position++] << 8)) << held;
      held += 16;
    }
    entry = quickDistances[hold & 1023] || distanceCode.walk(hold, 15);
    hold >>>= entry & 15;
    held -= entry & 15;
    if (entry === 0 || entry >>> 4 > lastDistanceCode) {
      result = 'broken';
      break;
    }
    const distanceExtra = distanceExtras[entry >>> 4];
    if (held < distanceExtra) {
      hold |= (input[position++] | (input[position++] << 8)) << held;
      held += 16;
    }
    const distance = distanceBases[entry >>> 4] + (hold & ((1 << distanceExtra) - 1));
    hold >>>= distanceExtra;
    held -= distanceExtra;
    if (distance > written) {
      result = 'broken';
      break;
    }
    written = copyMatch(window, written, distance, length);
  }
  bits.position = position;
  bits.hold = hold;
  bits.held = held;
  output.written = written;
  return result ?? (written >= safeOutput ? 'full' : undefined);
}

/** Decodes one symbol near the end of the input, where each bit is checked for; undefined if there may be more. */
function decodeSymbol(input: BitInput, window: OutputWindow, codes: BlockCodes): BlockResult | undefined {
  const symbol = input.readSymbol(codes.literals);
  if (symbol < 0) return symbol === endOfInput ? 'short' : 'broken';
  if (symbol > lastLengthCode) return 'broken';
  if (symbol === endOfBlock) return 'end';
  if (symbol > endOfBlock) return decodeMatch(input, window, codes, symbol - 257);
  window.bytes[window.written++] = symbol;
  return undefined;
}

function decodeMatch(
  input: BitInput,
  window: OutputWindow,
  codes: BlockCodes,
  lengthCode: number,
): BlockResult | undefined {
  const lengthBits = input.read(lengthExtras[lengthCode]);
  const code = lengthBits < 0 ? endOfInput : input.readSymbol(codes.distances);
  if (code === endOfInput) return 'short';
  if (code < 0 || code > lastDistanceCode) return 'broken';
  const distanceBits = input.read(distanceExtras[code]);
  if (distanceBits < 0) return 'short';
  const distance = distanceBases[code] + distanceBits;
  if (distance > window.written) return 'broken';
  window.written = copyMatch(window.bytes, window.written, distance, lengthBases[lengthCode] + lengthBits);
  return undefined;
}

/**
 * Copies a match; source and target may overlap, since a match may repeat what it has just written. Returns where the
 * match ends.
 */
function copyMatch(window: Uint8Array, written: number, distance: number, length: number): number {
  const end = written + length;
  if (distance === 1 && length > 16) {
    window.fill(window[written - 1], written, end);
    return end;
  }
  for (let from = written - distance; written < end;) window[written++] = window[from++];
  return end;
}
