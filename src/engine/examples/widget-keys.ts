const and = String.raw`[&\\][\\u026amp;]{0,9}`;
/** What is looked at may end within the name of the last field. */
const behindKey = new RegExp(
  `^${and}type=(?:text|video|image|audio)(?:%2F|\\/)\\w{2,12}?${and}(?:schema=|s?c?h?e?m?a?$)`,
);

/**
 * `media.html?src=…&key=0a1b…&type=video%2Fmp4&schema=imgur` of Embedly: every page that shows what others embed holds the
 * key of who asked for it. `after` is what follows the key.
 */
export function isWidgetKey(after: string): boolean {
  return behindKey.test(after);
}
