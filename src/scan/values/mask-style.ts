export const maskStyles = ['rule', 'stars'] as const;
/** What replaces a secret in a text that is passed on: the rule that found it, or stars. */
export type MaskStyle = (typeof maskStyles)[number];
