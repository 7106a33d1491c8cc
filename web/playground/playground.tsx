import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { ReactNode } from 'react';

import { askService } from './ask-service.js';
import { examplesPanel } from './examples-panel.js';
import { explorerPanel } from './explorer-panel.js';
import { readHandedQuestion } from './handed-question.js';
import { readOpenTab } from './open-tab.js';
import { questions } from './questions.js';

const panels = [examplesPanel, explorerPanel, HISTORY_PLUGIN];
const tabs = questions.map(({ document, variables }) => ({ query: document, variables }));
const handed = readHandedQuestion(location.hash);
const openTab = handed ?? readOpenTab(localStorage) ?? tabs[0];

/** GraphiQL on the service's own address, with the ready questions as its first tabs. */
export function Playground(): ReactNode {
  return (
    <GraphiQL
      fetcher={askService}
      plugins={panels}
      visiblePlugin={examplesPanel}
      defaultTabs={tabs}
      initialQuery={openTab?.query ?? ''}
      initialVariables={openTab?.variables ?? ''}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <h1 className="playground-title">Habeas playground</h1>
        <a className="explorer-link" href={handed?.back ?? '/explore'}>
          {handed?.back ? 'Back to the explorer' : 'Explorer'}
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
