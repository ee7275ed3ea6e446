const cue = '(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]|[Ss][Ee][Cc][Rr][Ee][Tt])';
/** Tries and gives up as much as the pattern of a context rule does. */
const pattern = new RegExp(`${cue}[\\w =]{0,60}?${cue}[\\w =]{0,36}?=[0-9]{32}`);
const text = 'key = '.repeat(17_000);
/** Takes 20 ms on the machine that limits in milliseconds are meant for: 2 cores, memcpy of 8 GB/s, Node 20. */
const usualMs = 20;

/**
 * How many times longer this machine takes now than the one that limits in milliseconds are meant for; at least 1.
 * Neighbours who share a core's caches or take its turns lengthen even processor time.
 */
export function slownessOfMachine(): number {
  return Math.max(1, userMsOf(() => void pattern.test(text)) / usualMs);
}

/** Milliseconds of processor time that the work takes, with those of the engine's own threads. */
export function userMsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
