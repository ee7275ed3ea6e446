import type { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';
import { codeFolder, readCode, writeCode } from './code-file.ts';

/** As Node wraps a module. */
const [head, tail] = ['(function (exports, require, module, __filename, __dirname) { ', '\n})'];

interface Compiled {
  readonly script: Script;
  readonly filename: string;
}

/**
 * Gives V8 what an earlier run made of the chunks beside this one: reading them anew is a third of what Node takes to start. Where
 * Node compiles modules in another way than it does up to version 24, or is watched, it goes its own way. Nothing is imported for it at the
 * top, where it would be loaded to tell the version, too.
 */
export function openCodeCache(): CodeCache {
  const folder = codeFolder(__dirname);
  const { dirname } = process.getBuiltinModule('node:path');
  const vm = process.getBuiltinModule('node:vm');
  const { prototype } = process.getBuiltinModule('node:module').Module;
  const compile: unknown = Reflect.get(prototype, '_compile');
  if (folder === undefined || typeof compile !== 'function') return { keep: () => undefined };
  const unknown: Compiled[] = [];
  Reflect.set(prototype, '_compile', function (this: NodeJS.Module, content: unknown, filename: string, ...rest: unknown[]): unknown {
    if (typeof content !== 'string' || dirname(filename) !== __dirname) return Reflect.apply(compile, this, [content, filename, ...rest]);
    const cachedData = readCode(folder, filename);
    const script = new vm.Script(head + content + tail, { filename, columnOffset: -head.length, ...(cachedData && { cachedData }) });
    if (!cachedData) unknown.push({ script, filename });
    const run: unknown = script.runInThisContext();
    if (typeof run !== 'function') throw new TypeError(`${filename} is no module`);
    return Reflect.apply(run, this.exports, [this.exports, (id: string): unknown => this.require(id), this, filename, __dirname]);
  });
  return {
    keep() {
      for (const { script, filename } of unknown) if (!writeCode(folder, filename, script.createCachedData())) return;
    },
  };
}
