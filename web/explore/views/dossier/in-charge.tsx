import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { goTo, useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { DossierQuery } from '../../generated/graphql.js';
import { CommandOnDocument } from '../../generated/graphql.js';
import { Section } from '../../parts/section.js';
import { useWords } from '../../words/use-words.js';
import { CommandChain } from './command-chain.js';

type Node = NonNullable<DossierQuery['node']>;

/** Who headed a body on a day that can be chosen; of an incident, on its own date. */
export function InCharge({ node }: { readonly node: Node }): ReactNode {
  const words = useWords();
  if (node.__typename === 'Incident') {
    if (node.command.length === 0) return null;
    return (
      <Section title={words.dossier.inCharge}>
        {node.command.map((command, index) => (
          <CommandChain key={index} command={command} />
        ))}
      </Section>
    );
  }
  if (node.__typename !== 'Facility' && node.__typename !== 'Organization') return null;
  return <InChargeOn id={node.id} />;
}

/** The first day on which the seeded reports speak of many prisons would say nothing elsewhere, so it begins at today. */
const today = (): string => new Date().toISOString().slice(0, 10);

function InChargeOn({ id }: { readonly id: string }): ReactNode {
  const { given } = useAddress();
  const { dossier } = useWords();
  const on = given.get('on') ?? today();
  const answer = useAnswer(CommandOnDocument, { id, on }, { keep: true });
  return (
    <Section title={dossier.inCharge}>
      <label className="on-day">
        {dossier.onDay}{' '}
        <input
          type="date"
          value={on}
          onChange={({ target }) => {
            if (target.value !== '') goTo('dossier', changed(given, { on: target.value }), { replace: true });
          }}
        />
      </label>
      <Answered answer={answer}>
        {({ node }) => (node && 'inCharge' in node ? <CommandChain command={node.inCharge} /> : null)}
      </Answered>
    </Section>
  );
}
