import type { Filter, FilterOutput } from './filter.ts';

const mostDistance = 256;

/** Each byte is stored as its difference to the one so many bytes before. */
export class DeltaFilter implements Filter {
  private readonly output: FilterOutput;
  private readonly distance: number;
  private readonly last = new Uint8Array(mostDistance);
  private place = 0;

  constructor(distance: number, output: FilterOutput) {
    this.distance = distance;
    this.output = output;
  }

  write(bytes: Uint8Array): boolean {
    const result = new Uint8Array(bytes.length);
    const { last, distance } = this;
    let { place } = this;
    for (let i = 0; i < bytes.length; i++) {
      result[i] = last[place] = bytes[i] + last[place];
      if (++place === distance) place = 0;
    }
    this.place = place;
    return this.output(result);
  }

  end(): boolean {
    return true;
  }
}
