import type { ContentNames, Form } from './content.ts';
import { CharacterMap } from './fonts/character-map.ts';
import { Font } from './fonts/font.ts';
import type { PdfObject, PdfObjects, PdfStream } from './objects.ts';
import type { PdfDictionary, PdfValue } from './values.ts';

/** How many codes and ranges a map may have, and all maps of a file together. */
const mostInMap = 20_000;
const mostMapped = 1_000_000;
const noFont: PdfDictionary = new Map();

/** The fonts of a file, and the parts of pages that were read. */
export class Resources {
  /** Streams that were read as page content. */
  readonly read: Set<PdfObject> = new Set();
  /** Whether text was left out because the file does not say which characters it shows. */
  isUnreadable = false;
  private readonly objects: PdfObjects;
  private readonly fonts = new Map<PdfDictionary, Font>();
  private readonly maps = new Map<PdfObject, CharacterMap>();
  private room = mostMapped;

  constructor(objects: PdfObjects) {
    this.objects = objects;
  }

  /** What content with these resources means by its names; `outer` is for content that brings none. */
  namesIn(resources: PdfDictionary | undefined): ContentNames {
    const fonts = this.objects.dictionary(resources?.get('Font'));
    const forms = this.objects.dictionary(resources?.get('XObject'));
    return {
      font: (name) => this.font(this.objects.dictionary(fonts?.get(name)) ?? noFont),
      form: (name) => this.form(this.objects.stream(forms?.get(name)), resources),
    };
  }

  /** Each form is read once: what is drawn on every page is the same on every page. */
  form(stream: PdfStream | undefined, outer: PdfDictionary | undefined): Form | undefined {
    if (!stream || stream.dictionary.get('Subtype') !== 'Form' || this.read.has(stream.object)) return undefined;
    this.read.add(stream.object);
    const { dictionary } = stream;
    return {
      bytes: this.objects.decode(stream),
      matrix: this.objects.resolve(dictionary.get('Matrix')),
      names: this.namesIn(this.objects.dictionary(dictionary.get('Resources')) ?? outer),
    };
  }

  private font(dictionary: PdfDictionary): Font {
    let font = this.fonts.get(dictionary);
    if (!font) {
      font = new Font(this.objects, dictionary, this.map(dictionary.get('ToUnicode')));
      this.fonts.set(dictionary, font);
    }
    this.isUnreadable ||= font.isUnreadable;
    return font;
  }

  private map(value: PdfValue): CharacterMap | undefined {
    const stream = this.objects.stream(value);
    if (!stream) return undefined;
    let map = this.maps.get(stream.object);
    if (!map) {
      map = new CharacterMap(this.objects.decode(stream), Math.min(mostInMap, this.room));
      this.room = Math.max(0, this.room - map.size);
      this.read.add(stream.object);
      this.maps.set(stream.object, map);
    }
    return map;
  }
}
