/** `import acme`, `const acme = require('acme')`, `using Acme;`, `#include <acme.h>` */
const importing =
  /^\s{0,8}(?:import|from|using|use|require(?:_once)?|extern crate|#include|(?:const|let|var)\b.{0,60}=\s*require\()[\s("'<]/;

/** The lines before the last one that import a library. */
export function importsAbove(lines: readonly string[]): readonly string[] {
  return lines.slice(0, -1).filter((line) => importing.test(line));
}
