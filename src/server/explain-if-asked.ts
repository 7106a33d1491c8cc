import type { Viewer } from '../access/viewer.js';
import { HabeasError } from '../errors/habeas-error.js';
import type { Execute } from '../graphql/execute-rows.js';
import { Explainer } from '../graphql/explainer.js';

/**
 * An executor that puts into the answer's `extensions.explain` how each root field was answered, where the request's
 * `extensions` have `explain: true`: plan, statements, database hits, rows and milliseconds.
 */
export function explainIfAsked(
  execute: Execute,
  { role }: Viewer,
  extensions: Readonly<Record<string, unknown>> | undefined,
): Execute {
  if (extensions?.['explain'] !== true) return execute;
  return async (operation) => {
    if (role !== 'admin') {
      throw new HabeasError(
        'FORBIDDEN',
        "extensions.explain: only a viewer with the role admin may ask it; leave it out, or send an admin's key.",
      );
    }
    const { explanations, explain } = new Explainer();
    const result = await execute({ ...operation, contextValue: { ...operation.contextValue, explain } });
    return { ...result, extensions: { ...result.extensions, explain: explanations } };
  };
}
