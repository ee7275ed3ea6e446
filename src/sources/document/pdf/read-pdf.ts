import type { Container } from '../../archive/container.ts';
import { writeText } from './content.ts';
import { LineWriter } from './line-writer.ts';
import { PdfObjects, type PdfStream } from './objects.ts';
import { type Page, pagesOf } from './pages.ts';
import { Resources } from './resources.ts';
import { filtersOf } from './stream.ts';
import { stringsOf } from './strings.ts';
import { isDictionary, PdfReference, PdfText, type PdfDictionary, type PdfValue } from './values.ts';

/** Page content that begins anew each time it is used: to restore what was there before, and the like. */
const shortContent = 64;

/**
 * Passes on what a PDF shows, page by page, what it holds besides, and the files within it. Everything in it is looked
 * for by its marks, so that a damaged file, and what later revisions hide, is read as well. Images are not.
 */
export function readPdf(container: Container, bytes: Uint8Array): void {
  const objects = new PdfObjects(container, bytes);
  if (!objects.decrypt()) {
    container.complain('unreadable', 'encrypted');
    return;
  }
  objects.unpack();
  new PdfReader(container, objects).read();
}

class PdfReader {
  private readonly container: Container;
  private readonly objects: PdfObjects;
  private readonly resources: Resources;
  private readonly lists = new Set<readonly PdfValue[]>();

  constructor(container: Container, objects: PdfObjects) {
    this.container = container;
    this.objects = objects;
    this.resources = new Resources(objects);
  }

  read(): void {
    for (const page of pagesOf(this.objects)) this.readPage(page);
    const uses = usesOf(this.objects);
    for (const object of this.objects.all) {
      const stream = this.objects.streamOf(object);
      if (stream && !this.resources.read.has(object)) this.readRest(stream, uses.get(object.number));
    }
    this.container.passText('strings', stringsOf(this.objects));
    if (this.resources.isUnreadable)
      this.container.expansion.sink.skip('text in PDFs whose fonts do not say which characters they show');
  }

  private readPage({ dictionary, resources, number }: Page): void {
    const writer = new LineWriter();
    const content = this.contentOf(dictionary.get('Contents'));
    if (content.length > 0) writeText({ bytes: content, names: this.resources.namesIn(resources) }, writer);
    for (const annotation of this.newList(dictionary.get('Annots'))) this.readAppearance(annotation, writer);
    if (!writer.isEmpty)
      this.container.passText(number === undefined ? 'earlier page' : `page ${number}`, writer.toBytes());
  }

  /** The content of a page may be in several streams, which are one. */
  private contentOf(contents: PdfValue): Uint8Array {
    const references =
      contents instanceof PdfReference && this.objects.stream(contents) ? [contents] : this.newList(contents);
    const pieces: Uint8Array[] = [];
    for (const reference of references) {
      const stream = this.objects.stream(reference);
      if (!stream) continue;
      const isKnown = this.resources.read.has(stream.object);
      if (isKnown && stream.data.length > shortContent) continue;
      this.resources.read.add(stream.object);
      pieces.push(this.objects.decode(stream), Buffer.from('\n'));
    }
    return Buffer.concat(pieces);
  }

  /** A list, unless it was read for another page. */
  private newList(value: PdfValue): readonly PdfValue[] {
    const list = this.objects.list(value);
    if (this.lists.has(list)) return [];
    this.lists.add(list);
    return list;
  }

  /** What a field or note shows on the page. */
  private readAppearance(value: PdfValue, writer: LineWriter): void {
    const normal = this.objects.dictionary(this.objects.dictionary(value)?.get('AP'))?.get('N');
    const form = this.resources.form(this.objects.stream(normal), undefined);
    if (!form) return;
    writer.endPart();
    writeText(form, writer);
  }

  /** A stream that belongs to no page. */
  private readRest(stream: PdfStream, use: StreamUse | undefined): void {
    const { object, dictionary } = stream;
    const type = dictionary.get('Type');
    if (type === 'EmbeddedFile' || use?.kind === 'file') {
      this.container.passEntry(use?.name ?? `attachment ${object.number}`, this.objects.decode(stream));
      return;
    }
    if (use?.kind === 'font' || isDull(dictionary)) return;
    if (dictionary.get('Subtype') === 'Form') {
      this.passContent(stream, this.objects.dictionary(dictionary.get('Resources')));
    } else if (filtersOf(this.objects, dictionary).length > 0) this.passDecoded(stream);
  }

  /** Content that no page of the latest revision shows. */
  private passDecoded(stream: PdfStream): void {
    const bytes = this.objects.decode(stream);
    if (looksLikeContent(bytes)) this.passContent(stream, undefined, bytes);
    else this.container.passText(`object ${stream.object.number}`, bytes);
  }

  private passContent(
    stream: PdfStream,
    resources: PdfDictionary | undefined,
    bytes: Uint8Array = this.objects.decode(stream),
  ): void {
    const writer = new LineWriter();
    writeText({ bytes, names: this.resources.namesIn(resources) }, writer);
    if (!writer.isEmpty) this.container.passText(`object ${stream.object.number}`, writer.toBytes());
  }
}

/** Images, shapes, colours, tables of places: nothing that anybody reads or writes. */
function isDull(dictionary: PdfDictionary): boolean {
  const subtype = dictionary.get('Subtype');
  return (
    dictionary.get('Type') === 'XRef' ||
    dictionary.get('Type') === 'ObjStm' ||
    subtype === 'Image' ||
    subtype === 'Type1C' ||
    subtype === 'CIDFontType0C' ||
    subtype === 'OpenType' ||
    dictionary.has('FunctionType') ||
    dictionary.has('ShadingType') ||
    dictionary.has('HalftoneType') ||
    dictionary.has('Alternate') ||
    dictionary.has('Length1')
  );
}

function looksLikeContent(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('BT') && buffer.includes('ET') && (buffer.includes('Tj') || buffer.includes('TJ'));
}

interface StreamUse {
  readonly kind: 'font' | 'file';
  readonly name?: string;
}

/** Which streams are fonts, and which are files, by the numbers of their objects. */
function usesOf(objects: PdfObjects): ReadonlyMap<number, StreamUse> {
  const uses = new Map<number, StreamUse>();
  for (const { value } of objects.all) {
    if (!isDictionary(value)) continue;
    for (const key of ['FontFile', 'FontFile2', 'FontFile3', 'CIDToGIDMap', 'CIDSet']) {
      const font = value.get(key);
      if (font instanceof PdfReference) uses.set(font.number, { kind: 'font' });
    }
    for (const drawing of objects.dictionary(value.get('CharProcs'))?.values() ?? [])
      if (drawing instanceof PdfReference) uses.set(drawing.number, { kind: 'font' });
    const files = objects.dictionary(value.get('EF'));
    if (!files) continue;
    const name = objects.resolve(value.get('UF') ?? value.get('F'));
    for (const file of files.values())
      if (file instanceof PdfReference)
        uses.set(file.number, { kind: 'file', ...(name instanceof PdfText && { name: name.toString() }) });
  }
  return uses;
}
