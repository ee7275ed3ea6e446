// src/report/links/web-page.ts
function isWebPage(url) {
	return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && URL.canParse(url);
}
exports.isWebPage = isWebPage;
