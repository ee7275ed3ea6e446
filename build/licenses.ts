import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

interface PackageLicense {
  readonly title: string;
  readonly license: string;
  readonly text: string;
}

/** Lists the packages whose code is in the bundle, with their licences, in `licenses.txt`. */
export const licenses: Plugin = {
  name: 'licenses',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const folders = new Set(ids.filter((id) => id.includes('/node_modules/')).map(packageFolderOf));
    const entries = [...folders].map(readLicense).sort((a, b) => (a.title < b.title ? -1 : 1));
    const unique = entries.filter(({ title }, index) => title !== entries[index - 1]?.title);
    const text = unique
      .map(({ title, license, text: words }) => `${title} (${license})\n\n${words}\n`)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({
      type: 'asset',
      fileName: 'licenses.txt',
      source: `The programs beside this file contain code of these packages.\n\n${text}`,
    });
  },
};

/** The nearest folder with a package.json that has a name and a version; some packages have others inside. */
function packageFolderOf(id: string): string {
  for (
    let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''));
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    if (existsSync(join(folder, 'package.json')) && 'version' in readManifest(folder)) return folder;
  }
  throw new Error(`${id} belongs to no package`);
}

function readLicense(folder: string): PackageLicense {
  const { name, version, license } = readManifest(folder);
  if (name === undefined || version === undefined || license === undefined)
    throw new Error(`${folder}/package.json names no licence`);
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return {
    title: `${name} ${version}`,
    license,
    text: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

function readManifest(folder: string): {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
} {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
