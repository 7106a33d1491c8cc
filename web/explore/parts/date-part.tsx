import type { ReactNode } from 'react';

import { useLanguage, useWords } from '../words/use-words.js';
import { dateText } from './date-text.js';

/** A partial date in words; what was stated, to the letter, shows on hover. */
export function DatePart({
  date,
}: {
  readonly date: { readonly edtf: string } | null | undefined;
}): ReactNode {
  const language = useLanguage();
  const words = useWords();
  if (!date) return <span className="quiet">{words.undated}</span>;
  return (
    <time className="date" title={date.edtf}>
      {dateText(date.edtf, language)}
    </time>
  );
}
