import { countItemsBefore } from '../../foundation/binary-search.ts';
import type { Found } from './found.ts';

/** A longer page is split. */
const longestPage = 1024;

/** Where a finding is, until another one is added. */
interface PagePosition {
  readonly page: number;
  readonly at: number;
}

/**
 * Findings that do not overlap, sorted by place. They come in any order, and inserting one into a long list moves all
 * that follow: 240,000 of two kinds, taking turns, took 11 s, and take 4 in pages.
 */
export class KeptFindings {
  readonly #pages: Found[][] = [[]];

  /** The place of the finding that overlaps this one; of the first if there are two. */
  overlapping(item: Found): PagePosition | undefined {
    const { page, at } = this.#placeOf(item.start);
    return [{ page, at: at - 1 }, this.at({ page, at }) ? { page, at } : { page: page + 1, at: 0 }].find((place) => {
      const kept = this.at(place);
      return kept !== undefined && kept.start < item.end && item.start < kept.end;
    });
  }

  at({ page, at }: PagePosition): Found | undefined {
    return this.#pages[page]?.[at];
  }

  /** Adds a finding that overlaps none. */
  add(item: Found): void {
    const { page, at } = this.#placeOf(item.start);
    const items = this.#pages[page] ?? [];
    items.splice(at, 0, item);
    if (items.length > longestPage) this.#pages.splice(page + 1, 0, items.splice(longestPage / 2));
  }

  /** Puts a finding with the same span there. */
  replace({ page, at }: PagePosition, item: Found): void {
    this.#pages[page]?.splice(at, 1, item);
  }

  list(): Found[] {
    return this.#pages.flat();
  }

  /** The place of the first finding that starts at or after an offset, or of the end of the page before it. */
  #placeOf(start: number): PagePosition {
    const pages = this.#pages;
    const page = Math.max(0, countItemsBefore(pages, ([first]) => (first?.start ?? Infinity) < start) - 1);
    return { page, at: countItemsBefore(pages[page] ?? [], (item) => item.start < start) };
  }
}
