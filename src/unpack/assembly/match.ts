// Copies text that is repeated from `distance` bytes before.

/** May write up to 31 bytes too many. */
@inline
export function copyMatch(to: usize, distance: usize, length: usize): void {
  const end = to + length;
  let at = to;
  if (distance >= 16) {
    let from = to - distance;
    v128.store(at, v128.load(from));
    v128.store(at, v128.load(from, 16), 16);
    at += 32;
    from += 32;
    while (at < end) {
      v128.store(at, v128.load(from));
      at += 16;
      from += 16;
    }
    return;
  }
  if (distance == 1) {
    const bytes = i8x16.splat(load<u8>(to - 1));
    do {
      v128.store(at, bytes);
      at += 16;
    } while (at < end);
    return;
  }
  let from = to - distance;
  if (distance >= 8) {
    do {
      store<u64>(at, load<u64>(from));
      at += 8;
      from += 8;
    } while (at < end);
    return;
  }
  do store<u8>(at++, load<u8>(from++));
  while (at < end);
}
