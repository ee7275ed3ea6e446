/** Undoes what was done to bytes before they were compressed. Changes and keeps bytes as it likes, and hands them on. */
export interface Filter {
  /** False if the output asked to stop. */
  write(bytes: Uint8Array): boolean;
  /** Nothing follows. */
  end(): boolean;
}

export type FilterOutput = (bytes: Uint8Array) => boolean;

/** What all containers of filters call them: `delta`, `x86`. Undefined for filters that are not read. */
export type FilterName = 'delta' | 'x86';
