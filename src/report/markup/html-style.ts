/** For light and dark screens, and for paper. */
export const htmlStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section { border-left: .3rem solid gray; padding: 0 1rem; margin: 1.5rem 0; break-inside: avoid; }
section.critical { border-color: #b00020; } section.high { border-color: #d9480f; } section.medium { border-color: #b58900; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 8%, transparent); padding: .5rem; }
code { overflow-wrap: anywhere; } mark { background: #ffd43b; color: #000; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
`;
