/** Value of a hexadecimal digit's byte, -1 for any other. */
export function digitValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Value of `count` hexadecimal digits at `offset`, -1 if any of them is not one. */
export function hexadecimalValue(bytes: Uint8Array, offset: number, count: number): number {
  let value = 0;
  for (let index = offset; index < offset + count; index++) {
    const digit = index < bytes.length ? digitValue(bytes[index]) : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
