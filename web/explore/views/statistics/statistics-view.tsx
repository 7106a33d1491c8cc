import './statistics.css';

import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { IncidentDimension } from '../../generated/graphql.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';
import { ClaimStatistics } from './claim-statistics.js';
import type { ClaimDimension } from './claims-behind.js';
import { IncidentStatistics } from './incident-statistics.js';

const OF_INCIDENTS: readonly IncidentDimension[] = ['YEAR', 'TYPE', 'FACILITY', 'REGION'];
const OF_CLAIMS: readonly ClaimDimension[] = ['STANCE', 'SIDE'];

/** Incidents or claims counted by one thing; a bar opens what it counts. */
export function StatisticsView(): ReactNode {
  const { given } = useAddress();
  const { statistics } = useWords();
  const name = useCodeName();
  const ofClaims = OF_CLAIMS.find((one) => one === given.get('by'));
  const ofIncidents = OF_INCIDENTS.find((one) => one === given.get('by')) ?? 'YEAR';
  const choices = [
    [statistics.by, OF_INCIDENTS],
    [statistics.claimsBy, OF_CLAIMS],
  ] as const;
  return (
    <article>
      <h1>{statistics.title}</h1>
      {choices.map(([label, dimensions]) => (
        <p key={label} className="dimensions">
          <span className="quiet">{label}</span>
          {dimensions.map((one) => (
            <ViewLink
              key={one}
              className="button"
              view="statistics"
              given={{ by: one }}
              aria-current={one === (ofClaims ?? ofIncidents)}
            >
              {name(one)}
            </ViewLink>
          ))}
        </p>
      ))}
      {ofClaims ? <ClaimStatistics by={ofClaims} /> : <IncidentStatistics by={ofIncidents} />}
    </article>
  );
}
