import type { ReactNode } from 'react';
import { Component } from 'react';

import { useWords } from '../words/use-words.js';

function Anew(): ReactNode {
  const { states } = useWords();
  return (
    <button type="button" onClick={() => location.reload()}>
      {states.tryAgain}
    </button>
  );
}

/** Keeps a view that fails from taking the page with it. */
export class ViewFence extends Component<{ readonly children: ReactNode }, { readonly fault?: Error }> {
  override state: { readonly fault?: Error } = {};

  static getDerivedStateFromError(fault: Error): { readonly fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <div className="state failed" role="alert">
        <strong>{fault.message}</strong>
        <Anew />
      </div>
    );
  }
}
