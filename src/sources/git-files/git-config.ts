import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readSmallFile } from '../file/small-file.ts';

const maxConfigBytes = 1 << 20;
const maxIncludeDepth = 10;

/**
 * A value of git's configuration, read without running git. `includeIf` is not followed. The last value in a file
 * counts.
 */
export function readGitConfig(file: string, section: string, key: string, depth: number = 0): string | undefined {
  const text = readSmallFile(file, maxConfigBytes)?.bytes.toString();
  if (text === undefined) return undefined;
  let found: string | undefined;
  for (const entry of parseGitConfig(text)) {
    if (entry.section === section && entry.key === key) found = entry.value;
    if (entry.section !== 'include' || entry.key !== 'path' || depth >= maxIncludeDepth) continue;
    found = readGitConfig(resolve(dirname(file), expandHome(entry.value)), section, key, depth + 1) ?? found;
  }
  return found;
}

/** All values of a key, in whatever section of a single file. */
export function valuesOfGitConfig(file: string, key: string): readonly string[] {
  const text = readSmallFile(file, maxConfigBytes)?.bytes.toString() ?? '';
  return [...parseGitConfig(text)].filter((entry) => entry.key === key).map(({ value }) => value);
}

/** The user's and the system's files, in order of precedence. */
export function userGitConfigs(environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const global = environment['GIT_CONFIG_GLOBAL'];
  const user =
    global === undefined
      ? [join(homeFolder(environment), '.gitconfig'), join(configFolder(environment), 'git/config')]
      : [global];
  const noSystem = environment['GIT_CONFIG_NOSYSTEM'] ?? '';
  return ['', '0', 'false', 'no'].includes(noSystem)
    ? [...user, environment['GIT_CONFIG_SYSTEM'] ?? '/etc/gitconfig']
    : user;
}

/** `$XDG_CONFIG_HOME`, or its default. */
export function configFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const folder = environment['XDG_CONFIG_HOME'] ?? '';
  return folder === '' ? join(homeFolder(environment), '.config') : folder;
}

/** Expands `~/` at the start of a path in git's configuration. */
export function expandHome(path: string): string {
  return path.startsWith('~/') ? join(homeFolder(process.env), path.slice(2)) : path;
}

function homeFolder(environment: NodeJS.ProcessEnv): string {
  return environment['HOME'] ?? homedir();
}

interface ConfigEntry {
  /** In lower case. Subsections are skipped, with their keys. */
  readonly section: string;
  readonly key: string;
  readonly value: string;
}

function* parseGitConfig(text: string): Generator<ConfigEntry> {
  let section = '';
  for (const line of text.replace(/\\\r?\n/g, '').split('\n')) {
    const header = /^\s*\[\s*([\w.-]+)\s*("[^"]*")?\s*\]/.exec(line);
    if (header !== null) section = header[2] === undefined ? (header[1] ?? '').toLowerCase() : '';
    const entry = /^\s*([A-Za-z][\w-]*)\s*=(.*)$/.exec(header === null ? line : line.slice(header[0].length));
    if (entry !== null) yield { section, key: (entry[1] ?? '').toLowerCase(), value: parseValue(entry[2] ?? '') };
  }
}

/** Resolves quotes and escapes, and drops comments and blanks around the value. */
function parseValue(raw: string): string {
  let value = '';
  let isQuoted = false;
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\\') value += unescape(raw.charAt(++at));
    else if (!isQuoted && (character === '#' || character === ';')) break;
    else value += character;
  }
  return value.trim();
}

function unescape(character: string): string {
  if (character === 'n') return '\n';
  return character === 't' ? '\t' : character;
}
