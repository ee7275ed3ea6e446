import type { Severity } from '../../model/severity.ts';

/** How texts of each kind look in a terminal. */
export interface Style {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  path(text: string): string;
  dim(text: string): string;
  warning(text: string): string;
  good(text: string): string;
}

const severityCodes: Readonly<Record<Severity, string>> = { critical: '1;31', high: '31', medium: '33', low: '36' };

/** For terminals that take colours. */
export const colorStyle: Style = styleOf((code, text) => (text === '' ? text : `\u001b[${code}m${text}\u001b[0m`));
/** Leaves every text as it is. */
export const plainStyle: Style = styleOf((_code, text) => text);

function styleOf(paint: (code: string, text: string) => string): Style {
  return {
    severity: (severity, text) => paint(severityCodes[severity], text),
    strong: (text) => paint('1', text),
    path: (text) => paint('4', text),
    dim: (text) => paint('2', text),
    warning: (text) => paint('33', text),
    good: (text) => paint('32', text),
  };
}
