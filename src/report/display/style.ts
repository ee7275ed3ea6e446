import type { Severity } from '../../model/severity.ts';

/** Puts ANSI colours around a text, or leaves it as it is. */
export interface Style {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  path(text: string): string;
  dim(text: string): string;
  warning(text: string): string;
  good(text: string): string;
}

const severityCodes: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' };

export function createStyle(color: boolean): Style {
  const paint = (code: string, text: string): string =>
    color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    severity: (severity, text) => paint(severityCodes[severity], text),
    strong: (text) => paint('1', text),
    path: (text) => paint('4', text),
    dim: (text) => paint('2', text),
    warning: (text) => paint('33', text),
    good: (text) => paint('32', text),
  };
}
