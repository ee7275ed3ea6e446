// src/report/repository-url.ts
const shortSsh = /^[\w.-]+@([\w.-]+):(?!\/\/)(.+)$/;
function withoutCredentials(url) {
	if (!url.includes("://")) return url;
	if (!URL.canParse(url)) return url.replace(/:\/\/.*@/, "://");
	const parsed = new URL(url);
	parsed.username = "";
	parsed.password = "";
	parsed.search = "";
	parsed.hash = "";
	return parsed.href;
}
function toRepositoryUri(url) {
	const short = shortSsh.exec(url);
	const uri = withoutCredentials(short === null ? url : `https://${short[1] ?? ""}/${short[2] ?? ""}`);
	return uri.includes("://") && URL.canParse(uri) ? uri : void 0;
}
exports.toRepositoryUri = toRepositoryUri;
exports.withoutCredentials = withoutCredentials;
