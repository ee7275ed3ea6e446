/** A prefix of variables that a bundler includes in what browsers and phones load. */
export interface PublicPrefix {
  readonly prefix: string;
  readonly bundler: string;
}

const prefixes: readonly PublicPrefix[] = [
  { prefix: 'VITE_', bundler: 'Vite' },
  { prefix: 'NEXT_PUBLIC_', bundler: 'Next.js' },
  { prefix: 'REACT_APP_', bundler: 'Create React App' },
  { prefix: 'EXPO_PUBLIC_', bundler: 'Expo' },
  { prefix: 'NUXT_PUBLIC_', bundler: 'Nuxt' },
  { prefix: 'NUXT_ENV_', bundler: 'Nuxt 2' },
  { prefix: 'GATSBY_', bundler: 'Gatsby' },
  { prefix: 'VUE_APP_', bundler: 'Vue CLI' },
  { prefix: 'NG_APP_', bundler: 'Angular' },
  { prefix: 'STORYBOOK_', bundler: 'Storybook' },
  { prefix: 'PUBLIC_', bundler: 'SvelteKit or Astro' },
];

export function bundlePrefixOf(variable: string): PublicPrefix | undefined {
  return prefixes.find(({ prefix }) => variable.startsWith(prefix) && variable.length > prefix.length);
}
