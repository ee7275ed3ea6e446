/** Undoes the predictors of PNG: each row of `columns` bytes begins with the number of the one that it uses. */
export function undoPngPredictor(data: Uint8Array, columns: number, pixelBytes: number): Uint8Array {
  const rows = Math.ceil(data.length / (columns + 1));
  const output = new Uint8Array(rows * columns);
  let used = 0;
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + 1);
    const kind = data[from];
    const length = Math.min(columns, data.length - from - 1);
    for (let index = 0; index < length; index++) {
      const at = row * columns + index;
      const left = index >= pixelBytes ? output[at - pixelBytes] : 0;
      const above = row > 0 ? output[at - columns] : 0;
      const corner = row > 0 && index >= pixelBytes ? output[at - columns - pixelBytes] : 0;
      output[at] = data[from + 1 + index] + predict(kind, left, above, corner);
    }
    used += Math.max(0, length);
  }
  return output.subarray(0, used);
}

function predict(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
}

/** The Paeth predictor. */
function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
