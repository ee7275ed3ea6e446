/** Whether an address may become a link: a web page, without characters that would end a link in Markdown or HTML. */
export function isWebPage(url: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && URL.canParse(url);
}
