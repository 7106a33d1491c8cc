import './shell.css';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

import { useAddress } from '../address/use-address.js';
import { ViewLink } from '../address/view-link.js';
import { Answered } from '../asking/answered.js';
import { useCode } from '../asking/use-code.js';
import { useLanguage, useWords } from '../words/use-words.js';
import { Languages } from './languages.js';
import { Navigation } from './navigation.js';
import { Scripts } from './scripts.js';
import { SearchBox } from './search-box.js';
import { viewComponents } from './view-components.js';
import { ViewFence } from './view-fence.js';

/** What stands around every view: the search, the way between views, the language. */
export function Shell(): ReactNode {
  const { view, given } = useAddress();
  const words = useWords();
  const language = useLanguage();
  const main = useRef<HTMLElement>(null);
  const shown = `${view} ${given.get('id') ?? ''}`;
  const before = useRef(shown);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.views[view]} · ${words.title}`;
  }, [view, words, language]);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Another thing is shown: a reader by ear starts at its top, unless still typing.
    if (!(document.activeElement instanceof HTMLInputElement)) main.current?.focus();
    scrollTo(0, 0);
  }, [shown]);
  const code = useCode(view, viewComponents[view]);
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // The fragment may be what the view shows.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <header className="top">
        <ViewLink className="brand" view="search">
          <span className="brand-mark" aria-hidden="true" />
          Habeas
        </ViewLink>
        <SearchBox key={view === 'search' ? (given.get('text') ?? '') : ''} />
        <Navigation />
        <Scripts />
        <Languages />
      </header>
      <main id="content" tabIndex={-1} ref={main} className={`view view-${view}`}>
        <ViewFence key={shown}>
          <Answered answer={code}>{(View) => <View />}</Answered>
        </ViewFence>
      </main>
    </>
  );
}
