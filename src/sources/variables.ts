import type { BlobSink } from '../model/source.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Each variable as a blob `NAME=value` of its own, sorted by name. */
export function readVariables(variables: Variables, sink: Pick<BlobSink, 'blob'>): void {
  const encoder = new TextEncoder();
  for (const name of Object.keys(variables).sort()) {
    const value = variables[name];
    if (value === undefined) continue;
    sink.blob({
      provenance: { kind: 'variable', path: `env:${name}`, name },
      bytes: encoder.encode(`${name}=${value}`),
    });
  }
}
