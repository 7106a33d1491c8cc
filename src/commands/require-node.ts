import { HabeasError } from '../errors/habeas-error.js';

/**
 * `engines` is what package.json says, such as `^20.19.0 || >=22.12.0`; its last entry is open to newer ones.
 * @throws HabeasError CONFIGURATION_INVALID when this Node is older than the service needs.
 */
export function requireNode(version: string, engines: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const oldest = engines.match(/\d+\.\d+/g) ?? [];
  const last = Number(oldest.at(-1)?.split('.')[0]);
  const inLine = oldest.some(
    (one) => Number(one.split('.')[0]) === major && Number(one.split('.')[1]) <= minor,
  );
  if (inLine || major > last) return;
  throw new HabeasError(
    'CONFIGURATION_INVALID',
    `Node ${version} is too old; Habeas needs ${oldest.join(' or ')} or newer, from https://nodejs.org/.`,
  );
}
