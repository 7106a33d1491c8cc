import type { ReactNode } from 'react';

import { changeSetting } from '../address/use-address.js';
import { useLanguage } from '../words/use-words.js';

/** Changes to the other language, named in that language. */
export function Languages(): ReactNode {
  const language = useLanguage();
  const [code, name] = language === 'ru' ? ['en', 'English'] : ['ru', 'Русский'];
  return (
    <button type="button" className="language" lang={code} onClick={() => changeSetting('lang', code)}>
      {name}
    </button>
  );
}
