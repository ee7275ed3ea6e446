import type { Plugin } from 'rolldown';

/** An export as the bundler writes it, so that importers see each change of it. */
const getter =
  /^Object\.defineProperty\(exports, "(?<name>[\w$]+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn (?<local>[\w$]+);\n\t\}\n\}\);$/gm;
/** Exports that never change. The bundler turns classes into variables. */
const constant = /^(?:const |(?:async )?function\*? ?|var (?=[\w$]+ = class\b))(?<local>[\w$]+)/gm;

/**
 * Turns exports that never change into plain values. A hundred getters in the chunk that every scan loads took a
 * thirtieth of the time in which Node starts, and a call through one takes twice as long until it is compiled.
 */
export const plainExports: Plugin = {
  name: 'plain-exports',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = exportPlainly(file.code);
  },
};

function exportPlainly(code: string): string {
  const constants = new Set([...code.matchAll(constant)].map(({ groups }) => groups?.['local']));
  return code.replace(getter, (whole, name: string, local: string) =>
    constants.has(local) ? `exports.${name} = ${local};` : whole,
  );
}
