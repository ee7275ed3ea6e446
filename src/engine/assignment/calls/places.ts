/** Position of the secret among the arguments of a call, from 1, for a call with `least` to `most` arguments. */
export type Places = readonly (readonly [least: number, most: number, at: number])[];

/** Where a call takes its key; `words` serve as the name of that key when it is judged. */
export interface KeyCall {
  readonly places: Places;
  readonly words: readonly string[];
}

export const tokens = (...places: Places): KeyCall => ({ places, words: ['jwt', 'secret'] });
export const signatures = (...places: Places): KeyCall => ({ places, words: ['hmac', 'secret'] });
export const sessions = (...places: Places): KeyCall => ({ places, words: ['session', 'secret'] });
export const ciphers = (...places: Places): KeyCall => ({ places, words: ['encryption', 'secret'] });
export const headers = (...places: Places): KeyCall => ({ places, words: ['auth', 'secret'] });
/** What a service issues: no text that somebody makes up. */
export const issued = (...places: Places): KeyCall => ({ places, words: ['client', 'secret'] });
export const keyOf = (words: readonly string[], ...places: Places): KeyCall => ({ places, words });
