import fc from 'fast-check';

/**
 * A change is judged by what it changes, not by what chance finds in what was there before: in CI properties always
 * try the same examples. At a desk they are new each time, and `STRAYKEY_SEED=N` tries those of a run again.
 */
const wanted = process.env['STRAYKEY_SEED'] ?? (process.env['CI'] === undefined ? undefined : '20261127');
if (wanted !== undefined) fc.configureGlobal({ seed: Number(wanted) });
