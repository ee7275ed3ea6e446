import type { Typed } from './typed.ts';

/** Width of standard output in cells; 80 where it is no terminal and nothing says otherwise. */
export function columnsOfStdout(environment: NodeJS.ProcessEnv = process.env): number {
  const told = Number(environment['COLUMNS']);
  const width = process.stdout.isTTY ? process.stdout.columns : Number.isInteger(told) && told > 0 ? told : 80;
  return Math.max(40, width || 80);
}

/** Colours by option, then by NO_COLOR and FORCE_COLOR (any value but an empty one or, to force, 0), then by terminal. */
export function hasColor(typed: Typed, environment: NodeJS.ProcessEnv = process.env): boolean {
  const choice = typed.has('no-color') ? 'never' : typed.text('color');
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return process.stdout.isTTY === true && environment['TERM'] !== 'dumb';
}
