import { HabeasError } from '../errors/habeas-error.js';

/** What stopped a command, in lines for its user; a stack only for what should not happen. */
export function faultLines(fault: unknown): readonly string[] {
  if (fault instanceof HabeasError) return fault.message.split('\n');
  return [
    `Something unexpected happened: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
  ];
}
