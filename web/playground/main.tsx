import './monaco-workers.js';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';

import { createRoot } from 'react-dom/client';

import { Playground } from './playground.js';

const container = document.getElementById('playground');
if (!container) throw new Error('index.html has no element with the id "playground"');
createRoot(container).render(<Playground />);
