import { fstatSync, statSync } from 'node:fs';
import type { TypedOptions } from './arguments/typed-options.ts';

const known = new Map<'stdout' | 'stderr', NodeJS.WriteStream | undefined>();

/** The terminal to write to; undefined if standard output or error goes elsewhere. */
export function terminalAt(stream: 'stdout' | 'stderr'): NodeJS.WriteStream | undefined {
  if (!known.has(stream))
    known.set(
      stream,
      mayBeTerminal(stream === 'stdout' ? 1 : 2) && process[stream].isTTY ? process[stream] : undefined,
    );
  return known.get(stream);
}

/**
 * The stream is only created if it may be a terminal: that loads half of Node's network code, which takes a tenth of
 * Node's own start-up time.
 */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    // Windows does not know all of its handles.
    return process.platform === 'win32';
  }
}

/** Width of standard output in cells; 80 if it is not a terminal and COLUMNS is not set. */
export function columnsOfStdout(): number {
  const told = Number(process.env['COLUMNS']);
  const width = terminalAt('stdout')?.columns ?? (Number.isInteger(told) && told > 0 ? told : 80);
  return Math.max(40, width || 80);
}

/**
 * Decides by option, then by NO_COLOR and FORCE_COLOR (any value except an empty one or, to force, 0), then by
 * terminal.
 */
export function hasColor(stream: 'stdout' | 'stderr', typed?: TypedOptions): boolean {
  const choice = typed?.has('no-color') ? 'never' : typed?.text('color');
  if (choice === 'always' || choice === 'never') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return terminalAt(stream) !== undefined && TERM !== 'dumb';
}
