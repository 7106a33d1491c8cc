import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';

import type { Given, View } from './address.js';
import { writeAddress } from './address.js';
import { goTo, useAddress } from './use-address.js';

interface Destination {
  readonly view: View;
  readonly given?: Given;
}

/** A link to a view: a real address, so that it can be copied or opened in a tab of its own. */
export function ViewLink({
  view,
  given = {},
  ...rest
}: Destination & Omit<ComponentPropsWithRef<'a'>, 'href'>): ReactNode {
  const from = useAddress();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    rest.onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    goTo(view, given);
  };
  return <a {...rest} href={writeAddress(view, given, from)} onClick={follow} />;
}
