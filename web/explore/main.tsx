import './styles/tokens.css';
import './styles/page.css';
import './styles/lists.css';
import './styles/badges.css';
import './styles/choices.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

import { answers } from './asking/answers.js';
import { Shell } from './shell/shell.js';

const container = document.getElementById('explorer');
if (!container) throw new Error('index.html has no element with the id "explorer"');
createRoot(container).render(
  <QueryClientProvider client={answers}>
    <Shell />
  </QueryClientProvider>,
);
