/** Folders that package managers fill; but bundlers keep what they made of own code in `node_modules/.cache`. */
const installed =
  /(?:^|\/)(?:node_modules(?!\/\.(?:cache|vite|tmp))|(?:site|dist)-packages|bower_components|Pods|\.yarn\/(?:cache|unplugged))\//;

/** What a finding in packages alone is told to be. */
export const packagedReason = 'everybody has it, for it stands in a package of somebody else';

/** Whether the path is that of a package that somebody else published. */
export function isInPackage(path: string): boolean {
  return installed.test(path);
}
