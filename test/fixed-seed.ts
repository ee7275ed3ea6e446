import fc from 'fast-check';

/**
 * A change is judged by what it changes, not by what chance finds in what was there before: properties always try the
 * same examples. `STRAYKEY_SEED=new` looks for others, and `STRAYKEY_SEED=N` tries those of a run again.
 */
const wanted = process.env['STRAYKEY_SEED'] ?? '20261127';
if (wanted !== 'new') fc.configureGlobal({ seed: Number(wanted) });
