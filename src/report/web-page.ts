/** Whether an address may be made a link: of a page, and without characters that end a link in Markdown or HTML. */
export function isWebPage(url: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && URL.canParse(url);
}
