import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { ClaimsByDocument } from '../../generated/graphql.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { counted } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { Bars } from './bars.js';
import { type ClaimDimension, ClaimsBehind } from './claims-behind.js';

/** Claims counted by what their speakers do by them, or on which side they stand. */
export function ClaimStatistics({ by }: { readonly by: ClaimDimension }): ReactNode {
  const { given } = useAddress();
  const { statistics } = useWords();
  const language = useLanguage();
  const name = useCodeName();
  const variables = { field: by };
  const answer = useAnswer(ClaimsByDocument, variables, { keep: true });
  const bar = given.get('bar');
  return (
    <>
      <Answered answer={answer}>
        {({ claims }) => (
          <Section title={counted(statistics.claims, claims.totalCount, language)}>
            <Bars
              bars={claims.aggregate.by.map(({ key, count }) => ({
                bar: key ?? '',
                label: key ? name(key) : statistics.unknown,
                count,
              }))}
              given={changed(given, {})}
              chosen={bar}
            />
            <ClaimsBehind by={by} bar={bar} />
          </Section>
        )}
      </Answered>
      <PlaygroundLink document={ClaimsByDocument} variables={variables} />
    </>
  );
}
