import { tell } from './stderr.ts';

/** Ctrl-C and a polite kill end with a line and the signal's own exit code; reports are whole or not there at all. */
export function onInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tell(`${process.stderr.isTTY ? '\r\u001b[K' : ''}straykey: interrupted; nothing is reported of what was scanned so far`);
      process.kill(process.pid, signal);
    });
  }
}
