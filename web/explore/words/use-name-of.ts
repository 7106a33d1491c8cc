import { useAddress } from '../address/use-address.js';
import type { NamedEntity, Script } from './name-in-script.js';
import { nameInScript, SCRIPTS } from './name-in-script.js';

/** The script that names are asked for in; undefined leaves them as recorded. */
export function useScript(): Script | undefined {
  const { given } = useAddress();
  return SCRIPTS.find((one) => one === given.get('script'));
}

/** What a thing is called on the page. */
export function useNameOf(): (entity: NamedEntity) => string {
  const script = useScript();
  return (entity) => nameInScript(entity, script);
}
