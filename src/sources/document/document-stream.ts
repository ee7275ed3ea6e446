import type { BlobStream } from '../../model/source.ts';

/** Larger ones are scanned as they are, and that their text was not read is a problem. */
const largestDocument = 64 * 1024 * 1024;
export const tooLargeDocument = 'documents of more than 64 MiB, whose text is not read';

/** Passes the bytes on, and keeps them, so that at the end the text of the document can be read. */
export class DocumentStream implements BlobStream {
  private readonly target: BlobStream;
  private readonly read: (bytes: Uint8Array | undefined) => void;
  private pieces: Uint8Array[] = [];
  private length = 0;

  /** `read` is called with all bytes, with undefined if there were too many. */
  constructor(target: BlobStream, read: (bytes: Uint8Array | undefined) => void) {
    this.target = target;
    this.read = read;
  }

  write(bytes: Uint8Array): void {
    this.target.write(bytes);
    this.length += bytes.length;
    if (this.length <= largestDocument) this.pieces.push(Uint8Array.from(bytes));
    else this.pieces = [];
  }

  end(): void {
    this.target.end();
    this.read(this.length <= largestDocument ? Buffer.concat(this.pieces) : undefined);
  }
}
