import { createHash } from 'node:crypto';

import type { Claim } from '../../src/claims/claim.js';

/** A public claim of the Gazette that states `predicate` of `subject`; its id follows from what is given. */
export function claimOf(
  subject: string,
  predicate: string,
  rest: Partial<Omit<Claim, 'subject' | 'predicate'>> = {},
): Claim {
  const hash = createHash('sha256')
    .update(JSON.stringify([subject, predicate, rest]))
    .digest('hex');
  return {
    id: `claim:${hash.slice(0, 24)}`,
    source: 'source:gazette',
    about: subject,
    subject,
    predicate,
    statement: `${subject} ${predicate}`,
    stance: 'STATES',
    status: 'ACCEPTED',
    speaker: 'organization:gazette',
    visibility: 'PUBLIC',
    clearance: 0,
    published: '2019-05-04',
    recordedAt: '2026-11-23T00:00:00.000Z',
    ...rest,
  };
}
