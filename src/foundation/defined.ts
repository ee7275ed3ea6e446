type Defined<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/**
 * The values without those that are undefined. An optional property is left out rather than undefined, since reports,
 * tests and `in` tell the two apart.
 */
export function defined<Values extends object>(values: Values): Defined<Values>;
export function defined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
