import type { PeerEntry } from './peer-report.ts';

const head = /^ExactFindings:[ \t]*$/m;

export function isKingfisherBaseline(text: string): boolean {
  return head.test(text);
}

/**
 * Reads the baseline of kingfisher, as it writes it: YAML with an entry for each place, and no secret that can be
 * compared.
 *
 *     ExactFindings:
 *       matches:
 *       - filepath: shop/src/a.ts
 *         linenum: 12
 */
export function readKingfisherBaseline(text: string): readonly PeerEntry[] {
  return text
    .split(/^[ \t]*- /m)
    .slice(1)
    .flatMap((item) => {
      // Where a single file was scanned, a slash follows its name.
      const path = valueOf(item, 'filepath')?.replace(/\/$/, '');
      const innerPath = path === undefined ? undefined : /^[^/]+\/(?<inner>.+)$/.exec(path)?.groups?.['inner'];
      return path === undefined
        ? []
        : [
            {
              path,
              ...(innerPath !== undefined && { innerPath }),
              line: Number(valueOf(item, 'linenum') ?? 0),
              rule: 'ExactFindings',
            },
          ];
    });
}

/** A value on the line of its key, without the quotes that YAML may put around it. */
function valueOf(item: string, key: string): string | undefined {
  const value = new RegExp(`^[ \\t]*${key}:[ \\t]+(.+?)[ \\t\\r]*$`, 'm').exec(item)?.[1];
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(value ?? '') ?? [];
  return double?.replaceAll(/\\(["\\])/g, '$1') ?? single?.replaceAll("''", "'") ?? value;
}
