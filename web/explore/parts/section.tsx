import './section.css';

import type { ReactNode } from 'react';
import { useId } from 'react';

/** A part of a view with a heading of its own. */
export function Section({
  title,
  count,
  children,
  className = '',
}: {
  readonly title: string;
  readonly count?: number | undefined;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
