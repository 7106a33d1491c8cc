import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';

// The package ends with GraphiQL 6, so this is the one file that knows it.
export const explorerPanel: GraphiQLPlugin = explorerPlugin({ showAttribution: false });
