import type { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';
import { codeFolder, type KeptCode, readChunk, readCode, writeCode } from './code-file.ts';
import { hasOwnFlags } from './compiler-flags.ts';

/** As Node wraps a module. */
const [head, tail] = ['(function (exports, require, module, __filename, __dirname) { ', '\n})'];

/** Who asks for a chunk says so by a path in the folder of all of them. */
const beside = './';

/** Without the text, of which the script has its own: 1 MB. */
interface Compiled {
  readonly code: KeptCode;
  readonly script: Script;
  /** V8 refuses what another processor or other flags gave. */
  readonly isKept: boolean;
}

/**
 * Loads the chunks beside this one itself, with what V8 made of them in an earlier run: reading them anew is a third of
 * what Node takes to start, and finding them as Node does, which looks for folders, extensions and links, a tenth.
 * Where Node is watched, it goes its own way. Nothing is imported for it at the top, where it would be loaded to tell
 * the version, too.
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
    // Refused under flags of ours, whatever was kept; a scan that sets none keeps it.
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
      // One chunk more means that more was called of the others, too.
      if (compiled.every(({ isKept }) => isKept)) return;
      for (const { code, script } of compiled) if (!writeCode(folder, code, script.createCachedData())) return;
    },
  };
}
