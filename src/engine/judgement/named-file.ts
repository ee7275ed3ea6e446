import { mostSecretFileBytes, settingOfFile } from '../../model/secret-file-name.ts';
import { secretLineOf } from '../../model/secret-list-file.ts';
import type { Layer } from '../search/layer.ts';
import { latin1 } from '../text/text.ts';
import { listedLayer } from './listed-file.ts';

const onlyLine = /^(?:\xEF\xBB\xBF)?\s*(\S{6,512}|\[[\d,\s]{129,1000}\])\s*$/;

/** The key of a MongoDB replica set, as `openssl rand -base64 756` writes it: the first line stands for all of them. */
const keyOfReplicas = /^\s*([\w+/]{64})(?:\r?\n[\w+/]{64}){2,15}(?:\r?\n[\w+/]{1,64}={0,2})?\s*$/;
const fileOfReplicas = /(?:^|\/)[^/]{0,80}(?:key[-_.]?file|mongo|replica)[^/]{0,80}$/i;

const assignedName = /^([A-Za-z_]\w*)=/;

/**
 * The text of a small file whose name says what it holds, as if that name stood beside it: `config.master.key="..."`.
 * In the file itself nothing tells that this is a secret: there is no name, and often no format either. Undefined for
 * any other file. `bytes` are its text as UTF-8.
 */
export function namedLayer(bytes: Uint8Array, path: string): Layer | undefined {
  if (bytes.length > mostSecretFileBytes) return undefined;
  const name = settingOfFile(path);
  if (name === undefined) return undefined;
  const line = secretLineOf(path);
  if (line !== undefined) return listedLayer(bytes, line);
  const text = latin1(bytes, 0, bytes.length);
  const value = (onlyLine.exec(text) ?? (fileOfReplicas.test(path) ? keyOfReplicas.exec(text) : null))?.[1];
  if (value === undefined || isAssignedTo(name, value)) return undefined;
  const quote = /["\\]/.test(value) ? '' : '"';
  const before = Buffer.from(`${name}=${quote}`);
  const shift = before.length - text.indexOf(value);
  const inFile = (offset: number): number => Math.min(Math.max(0, offset - shift), bytes.length);
  return {
    bytes: Buffer.concat([before, Buffer.from(`${value}${quote}\n`, 'latin1')]),
    encodings: [],
    depth: 0,
    toBlob: (start, end) => ({ start: inFile(start), end: inFile(end) }),
  };
}

/** `PWD=/srv/shop9`, of the variable or in a file of that name: the name stands beside the value already. */
function isAssignedTo(name: string, text: string): boolean {
  const assigned = assignedName.exec(text)?.[1]?.toLowerCase();
  return assigned !== undefined && name.toLowerCase().endsWith(assigned);
}
