import type { Hmac } from '../../engine/findings/fingerprint.ts';

const blockLength = 64;
/** From this many characters on, Node's own module is worth loading. Some hundred secrets have as many. */
const fewCharacters = 16_384;

/**
 * HMAC-SHA-256, loaded with the first finding. For few secrets it uses our own code, since loading Node's module takes
 * a third of the time in which Node starts: 1 MB of ansible with three secrets took 8 ms less of 150.
 */
export async function loadHmac(): Promise<Hmac> {
  const { sha256 } = await import('../../engine/proof/sha256.ts');
  const bytesOf = new TextEncoder();
  let characters = 0;
  let many: Hmac | undefined;
  return (key, message) => {
    characters += message.length;
    if (characters > fewCharacters) return (many ??= loadNodeHmac())(key, message);
    return hmacOf(sha256, bytesOf.encode(key), bytesOf.encode(message));
  };
}

function loadNodeHmac(): Hmac {
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return (key, message) => createHmac('sha256', key).update(message).digest('hex');
}

/** RFC 2104. */
function hmacOf(hash: (message: Uint8Array) => Uint8Array, key: Uint8Array, message: Uint8Array): string {
  const block = new Uint8Array(blockLength);
  block.set(key.length > blockLength ? hash(key) : key);
  const inner = hash(Buffer.concat([block.map((byte) => byte ^ 0x36), message]));
  return Buffer.from(hash(Buffer.concat([block.map((byte) => byte ^ 0x5c), inner]))).toString('hex');
}
