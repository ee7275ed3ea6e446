// src/report/markup/markup.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeMarkup(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
exports.escapeMarkup = escapeMarkup;
