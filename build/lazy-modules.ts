import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import * as grades from '../src/engine/assignment/grade.ts';
import * as judgements from '../src/engine/assignment/judge.ts';
import * as decoders from '../src/engine/decode/index.ts';
import * as inflaters from '../src/engine/decode/inflate-text.ts';
import * as edits from '../src/engine/edits/edited-text.ts';
import * as hits from '../src/engine/judgement/judge-hit.ts';
import * as matches from '../src/engine/match/match-builder.ts';
import * as owners from '../src/engine/ownership/owner.ts';
import * as matchers from '../src/engine/search/hit-matcher.ts';
import * as tables from '../src/engine/search/search-tables.ts';
import * as editSearch from '../src/kernel/edit-search.ts';
import * as plainKernels from '../src/kernel/plain/plain.ts';
import * as archiveDecoders from '../src/sources/archive/decoders.ts';
import * as archives from '../src/sources/archive/opener.ts';
import * as documents from '../src/sources/document/opener.ts';

interface LazyModule {
  readonly file: string;
  readonly chunk: string;
  /** The names of the functions it exports; it exports nothing else. */
  readonly names: readonly string[];
}

/**
 * Modules that few scans need, but in the middle of reading, where nothing can be awaited. In the bundle the first call
 * of one of their functions loads them, as a chunk of their own with all that nothing else imports.
 */
const lazyModules: readonly LazyModule[] = [
  { file: pathOf('sources/archive/opener.ts'), chunk: 'archive.js', names: namesOf(archives) },
  {
    file: pathOf('sources/archive/decoders.ts'),
    chunk: 'archive-decoders.js',
    names: namesOf(archiveDecoders),
  },
  { file: pathOf('sources/document/opener.ts'), chunk: 'document.js', names: namesOf(documents) },
  { file: pathOf('engine/decode/index.ts'), chunk: 'decode.js', names: namesOf(decoders) },
  { file: pathOf('engine/decode/inflate-text.ts'), chunk: 'inflate.js', names: namesOf(inflaters) },
  { file: pathOf('engine/search/hit-matcher.ts'), chunk: 'matcher.js', names: namesOf(matchers) },
  { file: pathOf('engine/edits/edited-text.ts'), chunk: 'edit.js', names: namesOf(edits) },
  { file: pathOf('kernel/edit-search.ts'), chunk: 'edit-search.js', names: namesOf(editSearch) },
  { file: pathOf('engine/judgement/judge-hit.ts'), chunk: 'hit.js', names: namesOf(hits) },
  { file: pathOf('engine/assignment/judge.ts'), chunk: 'judge.js', names: namesOf(judgements) },
  { file: pathOf('engine/assignment/grade.ts'), chunk: 'grade.js', names: namesOf(grades) },
  { file: pathOf('engine/ownership/owner.ts'), chunk: 'owner.js', names: namesOf(owners) },
  { file: pathOf('engine/search/search-tables.ts'), chunk: 'tables.js', names: namesOf(tables) },
  { file: pathOf('kernel/plain/plain.ts'), chunk: 'plain.js', names: namesOf(plainKernels) },
  { file: pathOf('engine/match/match-builder.ts'), chunk: 'match.js', names: namesOf(matches) },
];
const mark = '\0lazy:';

export const lazyChunks: Plugin = {
  name: 'lazy-chunks',
  buildStart() {
    for (const { file, chunk } of lazyModules) this.emitFile({ type: 'chunk', id: file, fileName: chunk });
  },
  async resolveId(source, importer) {
    if (importer?.startsWith(mark)) return { id: source, external: true };
    if (importer === undefined || !source.startsWith('.')) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const module = lazyModules.find(({ file }) => file === resolved?.id);
    return module && `${mark}${module.chunk}`;
  },
  load(id) {
    const module = lazyModules.find(({ chunk }) => id === `${mark}${chunk}`);
    if (!module) return undefined;
    const functions = module.names.map(
      (name) => `export function ${name}(...values) { return load().${name}(...values); }`,
    );
    return `let loaded;\nconst load = () => (loaded ??= require('./${module.chunk}'));\n${functions.join('\n')}\n`;
  },
};

/** An import of anything else would get a function in its place. */
function namesOf(module: object): readonly string[] {
  for (const [name, value] of Object.entries(module))
    if (typeof value !== 'function')
      throw new TypeError(`${name} of a lazy module is not a function: put it in a module of its own`);
  return Object.keys(module);
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../src/${file}`, import.meta.url));
}
