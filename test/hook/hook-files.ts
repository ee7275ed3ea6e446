import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { newRepository, type GitRecipe } from '../git-recipe.ts';
import { clean } from './hooked.ts';

/** Every file below a folder with its content and mode, links with their targets. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      lstatSync(file).isSymbolicLink()
        ? `-> ${readlinkSync(file)}`
        : `${(statSync(file).mode & 0o777).toString(8)} ${readFileSync(file, 'latin1')}`,
    ]),
  );
}

export function writeHook({ folder }: GitRecipe, name: string, text: string, mode: number = 0o755): void {
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(join(folder, '.git/hooks', name), text);
  chmodSync(join(folder, '.git/hooks', name), mode);
}

export function readHook({ folder }: GitRecipe, name: string): string {
  return readFileSync(join(folder, '.git/hooks', name), 'utf8');
}

/** A repository in which a file with this text is staged. */
export function staging(text: string = clean): GitRecipe {
  const recipe = newRepository();
  recipe.write('a.ts', text).git('add', 'a.ts');
  return recipe;
}
