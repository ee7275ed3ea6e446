// Lists keywords for whoever wants to know later where they stand: those of listeners that say so in `tracks`.

import { tracked, trackedEnd } from './layout';
import { text } from './search';

/** Those whose gate is open. */
export const TRACK_OPEN: u32 = 1;
/** Whatever their gate says. */
export const TRACK_ALL: u32 = 2;

export let isTracking: bool = false;
let next: usize = 0;
let isFull: bool = false;

/** Whether keywords are listed from now on; begins a new list. */
export function setTracking(value: bool): void {
  isTracking = value;
  next = tracked;
  isFull = false;
}

/** How many are listed, -1 where there were more. */
export function trackedCount(): i32 {
  return isFull ? -1 : <i32>((next - tracked) >> 3);
}

export function track(listener: u32, start: usize, length: u32): void {
  if (next == trackedEnd) {
    isFull = true;
    return;
  }
  store<u32>(next, <u32>(start - text));
  store<u32>(next, listener | (length << 16), 4);
  next += 8;
}
