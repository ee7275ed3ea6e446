import type { Candidate } from '../candidate.ts';

/**
 * Why a password in a session of Xshell, Remmina or MobaXterm is only to be looked at: the program encrypted it with a key
 * that stays on its computer. `around` gives the text round it, on several lines. Undefined for any other value.
 */
export function sealedSessionDoubt({ family, value, quote }: Candidate, around: () => string): string | undefined {
  if ((family !== 'password' && family !== 'credential') || quote !== 'none' || !sealed.test(value)) return undefined;
  return session.test(around()) ? 'the program that it is for has encrypted it' : undefined;
}

/** Base64, and in MobaXterm a user before it. */
const sealed = /^(?:[\w.\\-]{1,40}:)?(?=[A-Za-z+/]{0,60}\d|[\w+/]{0,80}=)[\w+/]{16,200}={0,2}$/;

const session =
  /^(?:\[CONNECTION:AUTHENTICATION\]|UseExpectSend=|\[remmina\]|(?:mobauser@|ssh\d{1,5}:|sftp\d{1,5}:|rdp\d{1,5}:)[^\s=]{1,120}=)/m;
