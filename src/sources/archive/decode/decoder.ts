import type { ProblemKind } from '../../../model/problem.ts';

/** Returned by a step that cannot go on with the bytes it was given. */
export const needsMore = -1;

/**
 * `running`: in the middle of a stream. `complete`: the bytes may end here, or another stream may follow. `done`: what
 * follows does not belong to it. `failed`: damaged, or coded in a way that is not read, which was reported. `stopped`:
 * the output asked to stop.
 */
export type DecoderState = 'running' | 'complete' | 'done' | 'failed' | 'stopped';

export interface DecoderOutput {
  /** Takes the next decoded bytes, valid only during the call; returns false to stop the stream. */
  write(bytes: Uint8Array): boolean;
  complain(kind: ProblemKind, detail: string): void;
}

/**
 * Decodes one compressed format whose bytes come in pieces, and gives the content in bounded ones. `step` gets the
 * unused bytes, does one thing with them and returns how many that took, or `needsMore`.
 */
export interface Decoder {
  readonly state: DecoderState;
  step(bytes: Uint8Array): number;
  /** Nothing follows; `rest` is what no step could use. Reports what is missing, and returns how many bytes it used. */
  end(rest: Uint8Array): number;
}

/** `mostMemory`: how many decoded bytes may be kept for what repeats them, whatever a stream asks for. */
export type CreateDecoder = (output: DecoderOutput, mostMemory: number) => Decoder;

export const damaged = 'compressed data is damaged';
export const endsEarly = 'compressed data ends too early';
export const tooFar = 'repeats bytes from further back than are kept (128 MiB at most)';
export const wrongChecksum = 'its checksum is wrong';
