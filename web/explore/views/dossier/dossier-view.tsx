import './dossier.css';

import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { DossierDocument } from '../../generated/graphql.js';
import { Disputed } from '../../parts/disputed.js';
import { EventStrip } from '../../parts/event-strip.js';
import { GRAPH_KINDS } from '../../parts/graph-kinds.js';
import { Section } from '../../parts/section.js';
import { Tolls } from '../../parts/tolls.js';
import { useWords } from '../../words/use-words.js';
import { Connections } from './connections.js';
import { DossierHead } from './dossier-head.js';
import { Facts } from './facts.js';
import { InCharge } from './in-charge.js';
import { Missing } from './missing.js';
import { PROPERTIES } from './properties.js';
import { Sayings } from './sayings.js';
import { WhereItIs } from './where-it-is.js';

/** Everything on record of one thing, each with the words it rests on. */
export function DossierView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const id = given.get('id') ?? '';
  const variables = { id, properties: PROPERTIES, kinds: GRAPH_KINDS };
  const answer = useAnswer(DossierDocument, variables, { when: id !== '' });
  if (id === '') return <Empty text={words.states.unknown} />;
  return (
    <Answered answer={answer}>
      {({ node, timeline, gaps }) =>
        node && 'name' in node ? (
          <article className="dossier">
            <DossierHead node={node} />
            <div className="dossier-columns">
              <div>
                <Facts facts={node.facts.nodes} />
                <Connections id={id} counts={node.connections.counts} />
                <InCharge node={node} />
                {'tolls' in node && <Tolls tolls={node.tolls} />}
                <Disputed disputes={node.disputes} />
                <Sayings said={node.said} {...('claimsMade' in node && { made: node.claimsMade })} />
              </div>
              <div>
                {timeline && timeline.totalCount > 0 && (
                  <Section title={words.views.timeline} count={timeline.totalCount}>
                    <EventStrip events={timeline.nodes} />
                  </Section>
                )}
                <WhereItIs node={node} />
                {gaps && <Missing gaps={gaps} />}
              </div>
            </div>
            <PlaygroundLink document={DossierDocument} variables={variables} />
          </article>
        ) : (
          <Empty text={words.states.unknown} />
        )
      }
    </Answered>
  );
}
