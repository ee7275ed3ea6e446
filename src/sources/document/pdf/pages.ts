import type { PdfObjects } from './objects.ts';
import { isDictionary, type PdfDictionary, type PdfValue } from './values.ts';

export interface Page {
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary | undefined;
  /** From 1; undefined for one that an earlier revision of the file had. */
  readonly number: number | undefined;
}

const deepest = 100;
const mostVisits = 500_000;

/** All pages, those of the file as it is now in their order, then those that only earlier revisions show. */
export function pagesOf(objects: PdfObjects): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<PdfDictionary>();
  let visits = 0;
  const visit = (value: PdfValue, inherited: PdfDictionary | undefined, depth: number): void => {
    const node = objects.dictionary(value);
    if (visits++ > mostVisits || !node || seen.has(node) || depth > deepest) return;
    seen.add(node);
    const resources = objects.dictionary(node.get('Resources')) ?? inherited;
    const children = objects.list(node.get('Kids'));
    for (const child of children) {
      if (visits > mostVisits) break;
      visit(child, resources, depth + 1);
    }
    const isPage = children.length === 0 && node.get('Type') !== 'Pages';
    if (isPage) pages.push({ dictionary: node, resources, number: pages.length + 1 });
  };
  for (const trailer of objects.trailers) {
    visit(objects.dictionary(trailer.get('Root'))?.get('Pages'), undefined, 0);
    if (pages.length > 0) break;
  }
  const isTreeRead = pages.length > 0;
  for (const { value } of objects.all) {
    if (!isDictionary(value) || value.get('Type') !== 'Page' || seen.has(value)) continue;
    const resources =
      objects.dictionary(value.get('Resources')) ??
      objects.dictionary(objects.dictionary(value.get('Parent'))?.get('Resources'));
    pages.push({ dictionary: value, resources, number: isTreeRead ? undefined : pages.length + 1 });
  }
  return pages;
}
