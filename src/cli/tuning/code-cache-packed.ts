import type { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';
import { codeFolder, type KeptCode, readChunk, readCode, writeCode } from './code-file.ts';
import { hasOwnFlags } from './compiler-flags.ts';

/** What Node puts around the text of a module. */
const [head, tail] = ['(function (exports, require, module, __filename, __dirname) { ', '\n})'];

/** Requests for a chunk start with this; all other requests go to Node. */
const beside = './';

/** A chunk that was compiled, without its text: the script has a copy, and all texts together are 1 MB. */
interface Compiled {
  readonly code: KeptCode;
  readonly script: Script;
  /** Its cached code was used; V8 rejects code made by another processor or with other flags. */
  readonly isKept: boolean;
}

/**
 * Loads the other chunks of the bundle itself, with the code that V8 compiled in an earlier run. Compiling them takes a
 * third of Node's start-up time, and finding them as Node does, by trying folders, extensions and links, a tenth. If
 * somebody watches how Node loads or compiles, it is left to do so itself. Modules of Node are fetched here and not
 * imported at the top, so that `--version` does not load them.
 */
export function openCodeCache(kind: string): CodeCache {
  const folder = codeFolder(__dirname, kind);
  if (folder === undefined) return { keep: () => undefined };
  const { Script } = process.getBuiltinModule('node:vm');
  const loaded = new Map<string, { exports: unknown }>([['cli.js', module]]);
  const compiled: Compiled[] = [];
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const chunk = readChunk(folder, name);
    const cachedData = readCode(chunk);
    const script = new Script(head + chunk.text + tail, {
      filename: chunk.filename,
      columnOffset: -head.length,
      ...(cachedData && { cachedData }),
    });
    // Under our flags V8 rejects any cached code; keeping it is left to scans that set none.
    if (!hasOwnFlags())
      compiled.push({
        code: { kept: chunk.kept, uid: chunk.uid },
        script,
        isKept: cachedData !== undefined && script.cachedDataRejected === false,
      });
    const run: unknown = script.runInThisContext();
    if (typeof run !== 'function') throw new TypeError(`${chunk.filename} is no module`);
    const made = { exports: {} };
    loaded.set(name, made);
    Reflect.apply(run, made.exports, [made.exports, require, made, chunk.filename, __dirname]);
    return made.exports;
  };
  const ordinary = module.require;
  const require = (id: string): unknown =>
    id.startsWith(beside) ? load(id.slice(beside.length)) : Reflect.apply(ordinary, module, [id]);
  module.require = require;
  return {
    keep() {
      // If one chunk is new, more of the others was called as well, so all are kept anew.
      if (compiled.every(({ isKept }) => isKept)) return;
      for (const { code, script } of compiled) if (!writeCode(folder, code, script.createCachedData())) return;
    },
  };
}
