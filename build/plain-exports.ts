import type { Plugin } from 'rolldown';

/** As the bundler writes an export, so that who imports it sees each change of it. */
const getter =
  /^Object\.defineProperty\(exports, "(?<name>[\w$]+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn (?<local>[\w$]+);\n\t\}\n\}\);$/gm;
/** What never changes. The bundler makes variables of classes. */
const constant = /^(?:const |(?:async )?function\*? ?|var (?=[\w$]+ = class\b))(?<local>[\w$]+)/gm;

/**
 * Exports as plain values what never changes: a hundred getters in the chunk that every scan loads took a thirtieth of
 * the time in which Node starts, and a call through one takes twice as long until it is compiled.
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
