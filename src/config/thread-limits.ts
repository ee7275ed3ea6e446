/** The most threads that a person can ask for. */
export const mostThreads = 64;

/** Memory and disk are shared: more threads than these gain little and each costs as much again. */
export const mostThreadsByDefault = 4;
