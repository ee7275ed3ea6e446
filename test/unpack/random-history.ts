import fc from 'fast-check';

const paths = [
  'a',
  'b',
  'a/b',
  'a/c',
  'a.b',
  'a-b/c',
  'deep/er/still/file',
  'deep/er/other',
  'deep.er',
  'naïve',
] as const;
const modes = ['100644', '100755', '120000', '160000'] as const;

interface RandomEdit {
  readonly kind: 'put' | 'remove';
  readonly path: string;
  readonly mode: string;
  readonly content: number;
}

export interface RandomCommit {
  readonly parents: readonly number[];
  readonly seconds: number;
  readonly edits: readonly RandomEdit[];
}

const edit: fc.Arbitrary<RandomEdit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      path: fc.constantFrom(...paths),
      mode: fc.constantFrom(...modes),
      content: fc.nat(6),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remove' as const),
      path: fc.constantFrom(...paths),
      mode: fc.constant('100644' as const),
      content: fc.constant(0),
    }),
  },
);
/** Of what a random history is made. */
export const randomCommit: fc.Arbitrary<RandomCommit> = fc.record({
  parents: fc.array(fc.nat(30), { maxLength: 3 }),
  seconds: fc.nat(5),
  edits: fc.array(edit, { maxLength: 5 }),
});

/** Commits of what `git fast-import` reads, each with parents among those before. */
export function toImport(commits: readonly RandomCommit[]): string {
  return commits
    .map(({ parents, seconds, edits }, index) => {
      const before =
        index === 0 ? [] : [...new Set(parents.map((parent) => index - 1 - (parent % Math.min(index, 6))))];
      const head = [
        `commit refs/heads/branch-${index}`,
        `mark :${index + 1}`,
        `committer Grace <grace@example.org> ${1_700_000_000 + index * 2 + seconds} +0000`,
        'data 0',
      ];
      const links = before.map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent + 1}`);
      const lines = edits.map(({ kind, path, mode, content }) => {
        if (kind === 'remove') return `D ${path}`;
        if (mode === '160000') return `M 160000 ${String(content).repeat(40)} ${path}`;
        const text = `content ${content}\n`.repeat(20);
        return `M ${mode} inline ${path}\ndata ${text.length}\n${text}`;
      });
      return [...head, ...links, ...lines, ''].join('\n');
    })
    .join('\n');
}
