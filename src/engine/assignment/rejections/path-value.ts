import type { Objection } from '../evidence/evidence.ts';

/** `~/.ssh/shop`, `/srv/keys`, `C:\keys`, `./secrets` */
const startsAsPath = /^(?:~|\.{1,2})?\/[\w.@-]+(?:\/|$)/;
const systemFolder = /^\/(?:etc|usr|var|opt|home|root|tmp|run|srv|mnt|proc|sys)\/[\w.@/-]+$/;
const driveOrRelative = /^[A-Za-z]:\\|^\.{1,2}\//;

/** `shop.pem`, `config/master.key`, `8_2016_invoice.pdf` */
const fileName =
  /\.(?:pem|key|crt|cer|p8|p12|pfx|jks|json|ya?ml|txt|xml|html?|js|ts|py|rb|go|java|php|css|conf|cfg|ini|properties|png|svg|jpe?g|gif|webp|pdf|docx?|xlsx?|pptx?|log|sh|md|csv|db|zip|gem|nupkg|deb|rpm|tar|t?gz|bz2|7z|jar|war|whl|apk|ipa|dmg|msi|iso|gpg|asc|pub|env|c|h|cpp|exe|dll|so)$/i;

/** `$XDG_RUNTIME_DIR/shop/.socket` */
const behindVariable = /^\$[A-Z][A-Z\d_]{2,30}\/[\w./${}-]+$/;

/** `Video7/v4/e3/48/e3481a8f-ec25/source.mov` */
const pathToFile = /^[\w-]{1,60}(?:\/[\w-]{1,60}){2,12}\.[A-Za-z]{2,8}$/;

/** `/skydns/arpa/in-addr/172`: a key in a key-value store. */
const keyOfStore = /^\/[a-z]{3,20}(?:\/[\w.-]{1,40}){2,10}$/;

/** `post/2011/08/27/%22caf%C3%A9%22-de-la-ville`: base64 has none of these characters, and no slash beside such an escape. */
const escapedPath = /^\/?[\w-]{1,40}(?:\/[\w.-]{1,40}){0,8}\/(?=[^/]{0,60}%(?!2B|2F|3D)[\dA-F]{2})[\w.%-]{4,200}$/i;

/** `post/2011/08/27/what-happened` */
const datedPath = /^\/?(?:[A-Za-z][\w-]{0,40}\/){1,4}(?:19|20)\d\d\/[01]?\d\/[0-3]?\d(?:\/[\w.%-]{0,120})?$/;

/** `uploads/x7kq2m9p`: under which key a bucket keeps an object. */
const keyOfObject = /^[a-z]{3,20}(?:[_-][a-z]{3,20}){0,2}\/[a-z\d]{6,20}$/;

/** `shop\reset_pass.cs||{F550DD1A-…}`: what development environments remember of an open file. */
const sourceFile = /\.(?:aspx|cs|vb|cpp|cc|h|hpp|java|js|ts|php|py)$/i;

const placedPaths = [systemFolder, driveOrRelative, behindVariable, pathToFile, escapedPath, datedPath];

/** `/etc/ssl/key.pem`, `./secrets`, `C:\keys`, `config/master.key`. */
export const isPath: Objection = ({ candidate, shape, isOpaque, naturalness }) => {
  const { value, family, name, kind, wrapper } = candidate;
  if (kind === 'default' && wrapper.startsWith('{') && sourceFile.test(name)) return 'the name is that of a file';
  if (shape.marks === 0) return undefined;
  const hasFolders = startsAsPath.test(value) && (!isOpaque || /\/\w+\/|\.\w{2,4}$/.test(value)) && naturalness > 0.45;
  if (hasFolders || placedPaths.some((pattern) => pattern.test(value))) return 'the value is a path';
  if (fileName.test(value)) return 'the value is the name of a file';
  if (family === 'api-key' && isKeyInStore(name, value, isOpaque)) return 'the value is a path';
  const isMadeOfWords = shape.digits * 8 < shape.length && naturalness > 0.5 && /^[\w./\\@:-]+$/.test(value);
  return /[/\\]/.test(value) && isMadeOfWords ? 'the value is a path' : undefined;
};

function isKeyInStore(name: string, value: string, isOpaque: boolean): boolean {
  return (keyOfStore.test(value) && !isOpaque) || (name === 'key' && keyOfObject.test(value));
}
