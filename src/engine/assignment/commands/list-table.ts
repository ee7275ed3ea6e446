import { type Form, flagged } from './command-form.ts';

const between = '\\s{0,4},\\s{0,40}\\[?\\s{0,40}';
const value = '(?<value>[^\\s"\'`$<>{}]{3,80})';

/** A program and what it is given as a list: `["redis-cli", "-a", "x"]`, `spawn('mysql', ['-uroot', '-px'])`. */
const inList = (program: string, mark: string, given: string): Form => ({
  behind: new RegExp(
    `${program}${mark}(?:${between}${mark}[^"'\\r\\n]{0,120}${mark}){0,12}?${between}${mark}${given}(?<quote>${mark})`,
    'y',
  ),
});

/** The next element of such a list, or the rest of this one. */
const next = (mark: string): string => `(?:${mark}${between}${mark})?${value}`;

/** By program: what comes before its password. A short flag of MySQL is not apart from it. */
const programs: Readonly<Record<string, (mark: string) => string>> = {
  mysql: () => `-p${value}`,
  mysqldump: () => `-p${value}`,
  mysqladmin: () => `-p${value}`,
  mariadb: () => `-p${value}`,
  'mariadb-dump': () => `-p${value}`,
  mongosh: (mark) => `-p${next(mark)}`,
  mongodump: (mark) => `-p${next(mark)}`,
  mongorestore: (mark) => `-p${next(mark)}`,
  'redis-cli': (mark) => `-a${next(mark)}`,
  'valkey-cli': (mark) => `-a${next(mark)}`,
  sqlcmd: (mark) => `-P${next(mark)}`,
  sshpass: (mark) => `-p${next(mark)}`,
  login: (mark) => `-p${mark}${between}${mark}${value}`,
  ldapsearch: (mark) => `-w${next(mark)}`,
  curl: (mark) => `-u${mark}${between}${mark}[\\w.@+-]{1,60}:${value}`,
};

const contexts: Readonly<Record<string, Pick<Form, 'context'>>> = {
  login: { context: /\b(?:docker|podman|buildah|skopeo|nerdctl|registry)["'],\s{0,40}\[?["']$/ },
};

/** Commands with their arguments in a list, by the program's name and the quote behind it. */
export const listForms: Readonly<Record<string, () => Form>> = {
  ...Object.fromEntries(
    Object.entries(programs).flatMap(([program, given]) =>
      ['"', "'"].map(
        (mark) =>
          [`${program}${mark}, `, () => ({ ...inList(program, mark, given(mark)), ...contexts[program] })] as const,
      ),
    ),
  ),
  'mysqladmin ping': () => flagged('-p'),
};
