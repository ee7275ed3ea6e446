import { readSync } from 'node:fs';
import { SourceError } from '../errors.ts';
import { describeSystemError, systemErrorCode } from '../foundation/system-error.ts';
import type { Source } from '../model/source.ts';
import { ReadAhead } from './file/read-ahead.ts';
import { defaultMaxFileBytes, readDescriptor } from './file/read-file.ts';

const pollMs = 5;
const mostAheadBytes = 1 << 18;

export interface StdinOptions {
  /** The path to report it under; rules that depend on a path use it, too. */
  readonly filename?: string;
  readonly maxFileBytes?: number;
}

/** Reads whatever is piped in. An empty input gives no blob. */
export function stdinSource({ filename = 'stdin', maxFileBytes = defaultMaxFileBytes }: StdinOptions = {}): Source {
  const ahead = new ReadAhead(readWaiting);
  return {
    readAhead: () => ahead.fill(0, mostAheadBytes),
    read(sink) {
      readDescriptor({
        fd: 0,
        provenance: { kind: 'stdin', path: filename },
        sink,
        maxBytes: maxFileBytes,
        readPiece: ahead.readPiece,
      });
    },
  };
}

/** Reads the next bytes, at most as many as fit; 0 at the end. Throws SourceError if stdin cannot be read. */
export function readStdin(buffer: Uint8Array): number {
  try {
    return readWaiting(0, buffer, 0, buffer.length);
  } catch (error) {
    throw new SourceError('stdin', describeSystemError(error), { cause: error });
  }
}

/** Waits if the other end has made the pipe non-blocking, which Node does for its children. */
function readWaiting(fd: number, buffer: Uint8Array, offset: number, length: number): number {
  for (;;) {
    try {
      return readSync(fd, buffer, offset, length, null);
    } catch (error) {
      const code = systemErrorCode(error);
      // Windows reports this at the end of a pipe.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
    }
  }
}
