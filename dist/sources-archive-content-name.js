// src/sources/archive/content-name.ts
const ofTars = /\.t(?:ar\.)?(?:gz|bz2?|b2|xz|zst|lz4|lz(?:ma)?)$/i;
const ofFiles = /\.(?:gz|gzip|z|bz2?|xz|zst|zstd|lz4|lzma|7z)$/i;
function nameContent(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(ofTars, ".tar").replace(ofFiles, "") || "content";
}
exports.nameContent = nameContent;
