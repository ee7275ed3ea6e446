import { fstatSync, statSync } from 'node:fs';
import type { Typed } from './typed.ts';

const known = new Map<'stdout' | 'stderr', NodeJS.WriteStream | undefined>();

/** A terminal to write to; undefined where standard output or error goes elsewhere. */
export function terminalAt(stream: 'stdout' | 'stderr'): NodeJS.WriteStream | undefined {
  if (!known.has(stream))
    known.set(
      stream,
      mayBeTerminal(stream === 'stdout' ? 1 : 2) && process[stream].isTTY ? process[stream] : undefined,
    );
  return known.get(stream);
}

/**
 * Only where the stream may be one is it touched: making it loads half of Node's network, a tenth of Node's own start.
 */
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
export function columnsOfStdout(): number {
  const told = Number(process.env['COLUMNS']);
  const width = terminalAt('stdout')?.columns ?? (Number.isInteger(told) && told > 0 ? told : 80);
  return Math.max(40, width || 80);
}

/**
 * Colours by option, then by NO_COLOR and FORCE_COLOR (any value but an empty one or, to force, 0), then by terminal.
 */
export function hasColor(stream: 'stdout' | 'stderr', typed?: Typed): boolean {
  const choice = typed?.has('no-color') ? 'never' : typed?.text('color');
  if (choice === 'always' || choice === 'never') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return terminalAt(stream) !== undefined && TERM !== 'dumb';
}
