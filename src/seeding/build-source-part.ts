import { type Claim, writeClaim } from '../claims/claim.js';
import { levelOf } from '../claims/clearance-levels.js';
import { recordRelationship } from '../claims/record-relationship.js';
import type { Ontology } from '../ontology/ontology.js';
import type { NodeRecord, Part, RelationshipRecord, Value } from '../store/graph-store.js';
import type { SourceEntry } from './extract.js';

/** A source with all that is claimed in it; retracted claims are kept. */
export function buildSourcePart(ontology: Ontology, entry: SourceEntry, claims: readonly Claim[]): Part {
  const { id, publisher, authors = [], derivedFrom } = entry;
  const source = sourceNode(entry);
  const relate = (type: string, to: string): RelationshipRecord =>
    recordRelationship(ontology, { type, from: id, to, owner: id, clearance: source.clearance });
  return {
    owner: id,
    nodes: [source, ...claims.map(writeClaim)],
    relationships: [
      ...(publisher === undefined ? [] : [relate('PUBLISHED_BY', publisher)]),
      ...authors.map((author) => relate('WRITTEN_BY', author)),
      ...(derivedFrom ? [relate('DERIVED_FROM', derivedFrom.id)] : []),
      ...relationshipsOfClaims(ontology, claims),
    ],
  };
}

/** What ties claims to their source, their speaker and the entities they are of. */
export function relationshipsOfClaims(
  ontology: Ontology,
  claims: readonly Claim[],
): readonly RelationshipRecord[] {
  return claims.flatMap((claim) => {
    const relate = (type: string, to: string): RelationshipRecord =>
      recordRelationship(ontology, {
        type,
        from: claim.id,
        to,
        owner: claim.source,
        clearance: claim.clearance,
      });
    const other = claim.about === claim.subject ? claim.object : claim.subject;
    return [
      relate('ABOUT', claim.about),
      relate('ASSERTED_BY', claim.speaker),
      relate('QUOTED_FROM', claim.source),
      ...(other === undefined ? [] : [relate('REFERS_TO', other)]),
    ];
  });
}

function sourceNode({
  id,
  title,
  type,
  published,
  url,
  language,
  sha256,
  dataset,
  visibility = 'PUBLIC',
}: SourceEntry): NodeRecord {
  const hash = sha256 ?? dataset?.sha256;
  const values: Record<string, Value> = { name: title, title, type, visibility };
  if (published !== undefined) values['published'] = String(published);
  if (url !== undefined) values['url'] = url;
  if (language !== undefined) values['language'] = language;
  if (hash !== undefined) values['sha256'] = hash;
  return { id, kind: 'Source', owner: id, clearance: levelOf(visibility), values };
}
