import type { Script } from 'node:vm';
import type { CodeCache, CodeFlags } from './code-cache.ts';
import { type ChunkStamp, type CodeFolder, codeFolder, readChunk, readCode, writeCode } from './code-file.ts';

/** What Node puts around the text of a module. */
const [head, tail] = ['(function (exports, require, module, __filename, __dirname) { ', '\n})'];

/** Requests for a chunk start with this; all other requests go to Node. */
const beside = './';

/** A chunk that was compiled, without its text: the script has a copy, and all texts together are 1 MB. */
interface Compiled {
  readonly chunk: ChunkStamp;
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
export function openCodeCache(kind: string, entry: string): CodeCache {
  const folder = codeFolder(__dirname, kind);
  if (folder === undefined) return { keep: () => undefined };
  const compiler = new ChunkCompiler(folder);
  const loaded = new Map<string, { exports: unknown }>([[entry, module]]);
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = `${__dirname}/${name}`;
    const run: unknown = compiler.compile(filename).runInThisContext();
    if (typeof run !== 'function') throw new TypeError(`${filename} is not a module`);
    const made = { exports: {} };
    loaded.set(name, made);
    Reflect.apply(run, made.exports, [made.exports, require, made, filename, __dirname]);
    return made.exports;
  };
  const ordinary = module.require;
  const require = (id: string): unknown =>
    id.startsWith(beside) ? load(id.slice(beside.length)) : Reflect.apply(ordinary, module, [id]);
  module.require = require;
  return compiler;
}

class ChunkCompiler implements CodeCache {
  readonly #folder: CodeFolder;
  readonly #compiled: Compiled[] = [];
  /** What V8 runs with; once the flags of a long scan are set, they stay until its end. */
  #flags: CodeFlags = 'usual';

  constructor(folder: CodeFolder) {
    this.#folder = folder;
  }

  compile(filename: string): Script {
    const chunk = readChunk(filename);
    const { Script } = process.getBuiltinModule('node:vm');
    const compileKept = (): Script => {
      const cachedData = readCode(this.#folder, this.#flags, chunk);
      const text = head + chunk.text + tail;
      return new Script(text, { filename, columnOffset: -head.length, ...(cachedData && { cachedData }) });
    };
    let script = compileKept();
    if (script.cachedDataRejected === true && this.#flags === 'usual') {
      this.#flags = 'tuned';
      script = compileKept();
    }
    const { stamp, uid } = chunk;
    this.#compiled.push({ chunk: { stamp, uid }, script, isKept: script.cachedDataRejected === false });
    return script;
  }

  keep(flags: CodeFlags): void {
    // If one chunk is new, more of the others was called as well, so all are kept anew.
    if (this.#compiled.every(({ isKept }) => isKept)) return;
    for (const { chunk, script } of this.#compiled)
      if (!writeCode(this.#folder, flags, chunk, script.createCachedData())) return;
  }
}
