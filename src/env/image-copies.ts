import { dirname } from 'node:path';
import type { Observation } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import { isOutside, pathFrom } from '../relative-path.ts';
import { readSmallFile } from '../sources/file/small-file.ts';
import { showPath } from '../sources/path-bytes.ts';
import { isKeptOut, matchesContextPath, parseDockerignore } from './docker-ignore.ts';
import { type ContextCopy, parseContextCopies } from './dockerfile.ts';

const maxRecipeBytes = 1 << 20;

/**
 * Files with secrets that a Dockerfile copies into an image, by name or with everything around them. It is usually
 * built with its own folder or the current one as the context.
 */
export function observeImageCopies(
  dockerfiles: readonly string[],
  secretFiles: readonly string[],
  onProblem: (problem: Problem) => void,
): readonly Observation[] {
  return dockerfiles.flatMap((recipe) => {
    const text = readText(recipe);
    if (text === undefined)
      onProblem({
        kind: 'unreadable',
        where: showPath(recipe),
        detail: 'cannot be read, so nothing is said of what it takes into an image',
        advice: 'Leave it out with --exclude if it is no Dockerfile.',
      });
    const copies = parseContextCopies(text ?? '');
    if (copies.length === 0) return [];
    const seen = new Set<string>();
    return [dirname(recipe), '.'].flatMap((context) => {
      const patterns = parseDockerignore(
        readText(`${recipe}.dockerignore`) ?? readText(`${context}/.dockerignore`) ?? '',
      );
      return secretFiles.flatMap((file) => {
        const path = pathFrom(context, file);
        const copy =
          isOutside(path) || seen.has(file) || isKeptOut(path, patterns) ? undefined : findCopy(path, copies);
        if (copy === undefined) return [];
        seen.add(file);
        return [observe(file, recipe, copy)];
      });
    });
  });
}

/** Prefers a copy that reaches the image to one that only reaches the build cache. */
function findCopy(path: string, copies: readonly ContextCopy[]): ContextCopy | undefined {
  const taking = copies.filter(
    ({ sources, excluded }) =>
      sources.some((source) => matchesContextPath(path, source)) &&
      !excluded.some((pattern) => matchesContextPath(path, pattern)),
  );
  return taking.find(({ isInFinalStage }) => isInFinalStage) ?? taking[0];
}

function observe(file: string, recipe: string, { line, instruction, isInFinalStage }: ContextCopy): Observation {
  const where = showPath(file);
  const target = isInFinalStage
    ? 'the image, where every layer can be read'
    : 'a build stage, whose layers stay in the build cache';
  return {
    kind: 'copied-into-image',
    level: isInFinalStage ? 'warning' : 'note',
    where,
    detail: `${instruction} takes its secrets into ${target}`,
    others: [`${showPath(recipe)}:${line}`],
    advice: 'Name it in .dockerignore and pass secrets when the container starts, or by `RUN --mount=type=secret`.',
  };
}

function readText(path: string): string | undefined {
  return readSmallFile(path, maxRecipeBytes)?.bytes.toString();
}
