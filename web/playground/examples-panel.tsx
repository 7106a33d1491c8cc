import type { GraphiQLPlugin } from '@graphiql/react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { ReactNode } from 'react';

import type { Question } from './question.js';
import { questions } from './questions.js';

/** The side panel that opens any ready question in a new tab. */
export const examplesPanel: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };

function Examples(): ReactNode {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = (question: Question) => (): void => {
    actions.addTab();
    queryEditor?.setValue(question.document);
    variableEditor?.setValue(question.variables);
  };

  return (
    <section className="examples" aria-labelledby="examples-heading">
      <h2 id="examples-heading">Examples</h2>
      <p>Each opens in a new tab, ready to run.</p>
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <button type="button" onClick={open(question)}>
              <strong>{question.name}</strong>
              <span>{question.purpose}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon(): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
