import type { ReactNode } from 'react';

import { changeSetting } from '../address/use-address.js';
import { SCRIPTS } from '../words/name-in-script.js';
import { useScript } from '../words/use-name-of.js';
import { useWords } from '../words/use-words.js';

/** In which script names are shown where they are on record in it. */
export function Scripts(): ReactNode {
  const { scripts } = useWords();
  return (
    <select
      className="script"
      aria-label={scripts.label}
      title={scripts.label}
      value={useScript() ?? ''}
      onChange={({ target }) => changeSetting('script', target.value)}
    >
      <option value="">{scripts.recorded}</option>
      {SCRIPTS.map((script) => (
        <option key={script} value={script}>
          {scripts[script]}
        </option>
      ))}
    </select>
  );
}
