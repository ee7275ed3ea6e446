import { readSync } from 'node:fs';
import { SourceError } from '../errors.ts';
import type { Source } from '../model/source.ts';
import { systemErrorCode } from '../model/system-error.ts';
import { ReadAhead } from './read-ahead.ts';
import { defaultMaxFileBytes, readDescriptor } from './read-file.ts';
import { describeSystemError } from './system-error.ts';

const pollMs = 5;
const mostAheadBytes = 1 << 18;

export interface StdinOptions {
  /** The path it is reported under, and judged by where a rule asks for one. */
  readonly filename?: string;
  readonly maxFileBytes?: number;
}

/** Whatever is piped in. An empty input gives no blob. */
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

/** What comes next, at most as much as there is room for; 0 at the end. Throws SourceError where it cannot be read. */
export function readStdin(buffer: Uint8Array): number {
  try {
    return readWaiting(0, buffer, 0, buffer.length);
  } catch (error) {
    throw new SourceError('stdin', describeSystemError(error), { cause: error });
  }
}

/** Waits where the other end has made the pipe non-blocking, which Node does to its children. */
function readWaiting(fd: number, buffer: Uint8Array, offset: number, length: number): number {
  for (;;) {
    try {
      return readSync(fd, buffer, offset, length, null);
    } catch (error) {
      const code = systemErrorCode(error);
      // Windows says so at the end of a pipe.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
    }
  }
}
