import { keyCalls, loginCalls } from './call-table.ts';
import { clientKeys, clientLogins } from './client-table.ts';
import type { KeyCall, Places } from './places.ts';
import { scriptKeys, scriptLogins } from './script-client-table.ts';

/** All calls that take a password, by the end of their name. */
export const logins: Readonly<Record<string, Places>> = { ...loginCalls, ...clientLogins, ...scriptLogins };

/** All calls that take a key, likewise. */
export const keys: Readonly<Record<string, KeyCall>> = { ...keyCalls, ...clientKeys, ...scriptKeys };
