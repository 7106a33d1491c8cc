import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { useId, useRef, useState } from 'react';

import { goTo, useAddress } from '../address/use-address.js';
import { KindMark } from '../parts/kind-mark.js';
import { MarkedText } from '../parts/marked-text.js';
import { filled } from '../words/plural.js';
import { useNameOf } from '../words/use-name-of.js';
import { useWords } from '../words/use-words.js';
import { useSuggestions } from './use-suggestions.js';

/** The box that finds anything, with suggestions as one types; arrows choose, Enter opens, Escape closes. */
export function SearchBox(): ReactNode {
  const { view, given } = useAddress();
  const words = useWords();
  const nameOf = useNameOf();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(view === 'search' ? (given.get('text') ?? '') : '');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const suggestions = useSuggestions(open ? text : '');
  const shown = open && suggestions.length > 0;

  const close = (): void => {
    setOpen(false);
    setChosen(-1);
  };
  const openEntity = (index: number): void => {
    const node = suggestions[index]?.node;
    close();
    if (!node) {
      goTo('search', { text });
      return;
    }
    setText('');
    input.current?.blur();
    goTo(node.__typename === 'Source' ? 'source' : 'dossier', { id: node.id });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    openEntity(chosen);
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    if (!shown || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setChosen((now) => Math.min(suggestions.length - 1, Math.max(-1, now + step)));
  };
  return (
    <form className="search-box" role="search" onSubmit={submit}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.search.placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setChosen(-1);
        }}
        onKeyDown={steer}
        onBlur={close}
      />
      <ul id={list} role="listbox" aria-label={words.search.suggestions} hidden={!shown}>
        {suggestions.map(({ node, highlights }, index) => (
          <li
            key={node?.id ?? index}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // The box keeps the focus, so that closing on its loss does not swallow the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => openEntity(index)}
          >
            {node && <KindMark kind={node.__typename} />}
            <span>
              {node && nameOf(node)}
              {highlights[0] && highlights[0].field !== 'NAME' && (
                <small>
                  {words.search.fields[highlights[0].field]}:{' '}
                  <MarkedText fragments={highlights[0].fragments} />
                </small>
              )}
            </span>
          </li>
        ))}
        {shown && (
          <li
            role="option"
            aria-selected={false}
            className="all-results"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => openEntity(-1)}
          >
            {filled(words.search.all, { text })}
          </li>
        )}
      </ul>
    </form>
  );
}
