import { Script } from 'node:vm';
import { systemErrorCode } from '../foundation/system-error.ts';
import type { ScanTarget } from '../scan/options.ts';
import { tell } from './stderr.ts';
import { terminalAt } from './terminal.ts';

const workKey = Symbol.for('straykey.reading');
const signalExitCode = 130;

/**
 * Runs the reading of a scan so that Ctrl-C ends it at once, with a message and by the signal itself, even in the
 * middle of a file, a pattern or a wait for input, when the event loop is blocked and no listener would be called. No
 * report has been written by then.
 */
export function readInterruptibly(read: () => void | Promise<void>): void | Promise<void> {
  const started: (void | Promise<void>)[] = [];
  Reflect.set(globalThis, workKey, () => started.push(read()));
  try {
    new Script(`globalThis[Symbol.for('${workKey.description}')]()`).runInThisContext({ breakOnSigint: true });
  } catch (error) {
    if (isInterrupted(error)) endInterrupted();
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, workKey);
  }
  const [reading] = started;
  return reading instanceof Promise ? listenWhile(reading) : undefined;
}

/**
 * What is staged is read before anybody could press Ctrl-C, and listening for it takes a twentieth of Node's start-up
 * time. A filter in a pipe is simply ended by the signal: there is nobody to tell.
 */
export function onReadingOf({ kind }: ScanTarget): typeof readInterruptibly | undefined {
  return kind === 'staged' || (kind === 'stdin' && !terminalAt('stderr')) ? undefined : readInterruptibly;
}

/**
 * Finishes what a signal would leave half done, such as a report beside its temporary file, and only then ends by the
 * signal.
 */
export async function finishFirst(work: () => void): Promise<void> {
  const caught: NodeJS.Signals[] = [];
  const remember = (signal: NodeJS.Signals): void => void caught.push(signal);
  for (const signal of endingSignals) process.on(signal, remember);
  try {
    work();
    // Signals are told between turns of the event loop.
    await nextTurn();
    await nextTurn();
  } finally {
    for (const signal of endingSignals) process.off(signal, remember);
  }
  const [signal] = caught;
  if (signal !== undefined) process.kill(process.pid, signal);
}

const endingSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Asynchronous reading does not block the event loop, so a listener is enough. */
async function listenWhile(reading: Promise<void>): Promise<void> {
  process.on('SIGINT', endInterrupted);
  try {
    await reading;
  } finally {
    process.off('SIGINT', endInterrupted);
  }
}

function endInterrupted(): never {
  tell(`${terminalAt('stderr') ? '\r\u001b[K' : ''}straykey: interrupted; what was scanned so far is not reported`);
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
  process.exit(signalExitCode);
}

function isInterrupted(error: unknown): boolean {
  return systemErrorCode(error) === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
}
