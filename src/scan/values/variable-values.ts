import type { BlobScanner } from '../../engine/scanner.ts';
import type { SecretVariables } from '../../find/secret-variables.ts';
import { isAtLeast } from '../../model/severity.ts';

/** Which values of these variables are secret: by what rules find in them, by their names, or by `names` (with `*`). */
export async function secretValuesOf(
  variables: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
  scanner: BlobScanner,
): Promise<SecretVariables> {
  const [{ chooseSecretValues }, { readVariables }] = await Promise.all([
    import('../../find/secret-variables.ts'),
    import('../../sources/variables.ts'),
  ]);
  const found = new Map<string, readonly string[]>();
  readVariables(variables, {
    blob({ provenance, bytes }) {
      const sure = scanner.scan(bytes, provenance.path).filter(({ confidence }) => isAtLeast(confidence, 'medium'));
      if (provenance.kind === 'variable' && sure.length > 0)
        found.set(
          provenance.name,
          sure.map(({ secret }) => secret),
        );
    },
  });
  return chooseSecretValues({ variables, found, names });
}
