/** A line of a file, and what stands on it where a secret would. */
export interface ListedLine {
  readonly path: string;
  readonly text: string;
  /** The secret, or the text that is none. */
  readonly value: string;
}

/** `{}` in a template is where the value goes. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

export function fill({ path, text }: Template, value: string): ListedLine {
  return { path, text: text.replace('{}', () => value), value };
}
