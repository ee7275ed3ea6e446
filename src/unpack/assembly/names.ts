// Numbers the names of entries, from 0 on in the order they come.

/** A table by open addressing of numbers plus one, where the bytes of each name end, and the bytes. */
let slots: usize = 0;
let slotCount: u32 = 0;
export let nameEnds: usize = 0;
export let nameBytes: usize = 0;
let nameCount: u32 = 0;

/** As many as the keys of changes have room for. */
const MOST_NAMES: u32 = 1 << 21;
const NAME_BYTES: usize = 1 << 26;
/** More slots are taken when half of these are used; slots that are not used cost nothing. */
const FIRST_SLOTS: u32 = 1 << 14;

/** Returns where the rest begins. */
export function layOutNames(from: usize): usize {
  slots = from;
  slotCount = FIRST_SLOTS;
  nameCount = 0;
  nameEnds = slots + <usize>MOST_NAMES * 8;
  nameBytes = nameEnds + <usize>MOST_NAMES * 4 + 4;
  return nameBytes + NAME_BYTES;
}

export function namesCount(): u32 {
  return nameCount;
}

/** The number of a name; -1 if there are too many. */
export function numberOfName(from: usize, end: usize): i32 {
  const mask = slotCount - 1;
  let slot = hash(from, end) & mask;
  for (let known = load<u32>(slots + <usize>slot * 4); known != 0; known = load<u32>(slots + <usize>slot * 4)) {
    const start = <usize>load<u32>(nameEnds + <usize>(known - 1) * 4);
    const length = <usize>load<u32>(nameEnds + <usize>known * 4) - start;
    if (length == end - from && memory.compare(nameBytes + start, from, length) == 0) return <i32>(known - 1);
    slot = (slot + 1) & mask;
  }
  const start = <usize>load<u32>(nameEnds + <usize>nameCount * 4);
  if (nameCount == MOST_NAMES || start + (end - from) > NAME_BYTES) return -1;
  memory.copy(nameBytes + start, from, end - from);
  store<u32>(slots + <usize>slot * 4, ++nameCount);
  store<u32>(nameEnds + <usize>nameCount * 4, <u32>(start + (end - from)));
  if (nameCount * 2 == slotCount && nameCount < MOST_NAMES) growSlots();
  return <i32>(nameCount - 1);
}

function growSlots(): void {
  slotCount *= 2;
  memory.fill(slots, 0, <usize>slotCount * 4);
  const mask = slotCount - 1;
  for (let number: u32 = 0; number < nameCount; number++) {
    const end = nameEnds + <usize>number * 4;
    let slot = hash(nameBytes + <usize>load<u32>(end), nameBytes + <usize>load<u32>(end, 4)) & mask;
    while (load<u32>(slots + <usize>slot * 4) != 0) slot = (slot + 1) & mask;
    store<u32>(slots + <usize>slot * 4, number + 1);
  }
}

@inline
function hash(from: usize, end: usize): u32 {
  let value: u32 = 0x811c9dc5;
  for (let at = from; at < end; at++) value = (value ^ <u32>load<u8>(at)) * 0x01000193;
  return value ^ (value >> 15);
}
