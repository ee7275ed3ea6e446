/** What values are that code, style sheets and protocols write, as in `format-patterns.ts`. */
export const codeFormatPatterns: readonly (readonly [what: string, pattern: RegExp, marks?: string])[] = [
  [
    'the signature of a function',
    /^[A-Za-z_]\w{0,40}\((?:[a-z]\w{1,30}(?:\[\d{0,4}\])?(?:,\s?[a-z]\w{1,30}(?:\[\d{0,4}\])?){0,11})?\)$/,
    '(',
  ],
  ['a variable of a style sheet', /^var\(--[\w-]{1,60}(?:,[^()]{0,60}(?:\([^()]{0,60}\)?)?)?\)?$/, '('],
  ['an argument and its name', /^(?!realm=)[a-z_]{2,30}=(?:'[\w. -]{0,40}'|"[\w. -]{0,40}"|True|False|None)$/, '='],
  [
    'a parameter of OAuth',
    /^oauth_(?:(?:token|consumer|client|access|session|signature|callback|verifier|version|nonce|timestamp|body|secret|key|id|method|hash|confirmed|handle|problem|expires|in)(?:_|$)){1,4}$/,
    '_',
  ],
  ['a type of GraphQL', /^\[?(?:String|ID|Int|Float|Boolean)!?\]?!$/, '!'],
  ['a text that DigitalOcean encrypted', /^EV\[1:[\w+/=-]{8,64}:[\w+/=-]{8,4096}\]$/, '['],
  ['an alias of YAML', /^\*[A-Za-z_]\w{0,60}$/, '*'],
  ['a null pointer', /^(?:nullptr|NULL|nil|None)[/,|]\w{1,40}=/, '/,|'],
  ['a part that a browser adds', /^:{0,2}-(?:ms|webkit|moz|o)-[a-z-]{2,60}$/, '-'],
  ['a token that nobody signed', /^eyJ[\w-]{8,}\.[\w-]{2,}\.[A-Za-z\d_-]{1,20}$/, '.'],
  ['a rule of a grammar', /^\d{0,3}\*\d{0,3}[A-Z][A-Z\d]{1,20}(?:-[A-Z\d]{1,20}){0,4}$/, '*'],
  ['a file of data', /^[\w.-]{1,80}\.(?:fits|h5|hdf5|nii|vcf|bam|fastq)(?:\.gz)?$/, '.'],
  ['an entry of a setup project', /^\d:_[\dA-F]{32}$/, '_'],
  ['the number of a standard', /^rfc-?\d{3,5}(?:[-_.][a-z]{2,20}){0,2}$/i, '-_.'],
  ['an option of a command', /^--?[a-z][a-z\d]{1,30}(?:[-_][a-z\d]{1,30}){1,6}=[\w.,:-]{1,60}$/, '-'],
];
