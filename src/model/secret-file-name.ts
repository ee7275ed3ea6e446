import { secretLineOf } from './secret-list-file.ts';

/** A file that is nothing but a secret has no more bytes than this. */
export const mostSecretFileBytes = 1024;

/** What a file that is nothing but a secret is called: `master.key`, `.vault_pass`, `db_password.txt`. */
const tellingWord =
  /pass(?:w(?:or)?d|phrase|code|$|[^a-z])|pwd|secret|token|key|credential|cookie|(?:^|[._])psk$|(?:^|\.)pw$/i;
/** These say nothing of what a file holds, so they are no part of its name. */
const neutralEnding = /(?<=[^.])\.(?:te?xt|dat|data|val|value|bak|old|orig)$/i;
/** Other endings belong to formats, in which a secret does not stand alone; `.vault_pass` is a name without one. */
const anyEnding = /(?<=[^.])\.([a-z\d]+)$/i;
/** `mongo-keyfile` is the key. */
const endingOfKey = /(?<=key)[-_]?file$/i;
/** What Solana's tools call files that are nothing but a key, as an array of numbers. */
const keypairFile =
  /^(?:id|[\w.-]{0,60}(?:keypair|wallet|deployer|authority|payer|admin|treasury)[\w.-]{0,60})\.json$/i;
const folderBefore = /(?:^|\/)([\w-]+)\/$/;
/** Folders full of secrets, which say nothing of any one of them. */
const plainFolder = /^(?:\.?secrets?|tokens?|keys?|passwords?)$/i;

/**
 * The name of the setting that a whole file is the value of, by its `/`-separated path: `config.master.key`,
 * `db_password`, with the folder where that says more. Undefined if its name does not tell of a secret.
 */
export function settingOfFile(path: string): string | undefined {
  const nameAt = path.lastIndexOf('/') + 1;
  const name = path.slice(nameAt);
  if (secretLineOf(path) !== undefined) return 'password';
  if (name.endsWith('.json') && keypairFile.test(name)) return 'keypair';
  if (!tellingWord.test(name)) return undefined;
  const stem = name.replace(neutralEnding, '').replace(/^\.+/, '').replace(endingOfKey, '');
  const ending = neutralEnding.test(name) ? undefined : anyEnding.exec(name)?.[1];
  if (ending !== undefined && !tellingWord.test(ending)) return undefined;
  // Whose key it is does not make it another kind of key: `zabbix_agentd.psk`.
  if (ending === 'psk') return ending;
  const folder = folderBefore.exec(path.slice(0, nameAt))?.[1];
  return folder === undefined || plainFolder.test(folder) ? stem : `${folder}.${stem}`;
}
