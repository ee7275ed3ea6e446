import { fstatSync, statSync } from 'node:fs';
import type { Typed } from './typed.ts';

const known = new Map<'stdout' | 'stderr', NodeJS.WriteStream | undefined>();

/** A terminal to write to; undefined where standard output or error goes elsewhere. */
export function terminalAt(stream: 'stdout' | 'stderr'): NodeJS.WriteStream | undefined {
  if (!known.has(stream)) known.set(stream, mayBeTerminal(stream === 'stdout' ? 1 : 2) && process[stream].isTTY ? process[stream] : undefined);
  return known.get(stream);
}

/** Only where the stream may be one is it touched: making it loads half of Node's network, a tenth of Node's own start. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    // Windows does not know of all its handles.
    return process.platform === 'win32';
  }
}

/** Width of standard output in cells; 80 where it is no terminal and nothing says otherwise. */
export function columnsOfStdout(environment: NodeJS.ProcessEnv = process.env): number {
  const told = Number(environment['COLUMNS']);
  const width = terminalAt('stdout')?.columns ?? (Number.isInteger(told) && told > 0 ? told : 80);
  return Math.max(40, width || 80);
}

/** Colours by option, then by NO_COLOR and FORCE_COLOR (any value but an empty one or, to force, 0), then by terminal. */
export function hasColor(typed: Typed, environment: NodeJS.ProcessEnv = process.env): boolean {
  const choice = typed.has('no-color') ? 'never' : typed.text('color');
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return terminalAt('stdout') !== undefined && environment['TERM'] !== 'dumb';
}
