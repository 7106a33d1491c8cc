import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { diffParts } from '../../src/claims/diff-parts.js';
import { projectEntity } from '../../src/claims/project-entity.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Part } from '../../src/store/graph-store.js';
import { change } from '../fixtures/graph-records.js';
import { claimOf } from './claim-of.js';

const fire = (name: string, injured: number): Part =>
  projectEntity(REGISTERED_ONTOLOGY, 'incident:fire', [
    claimOf('incident:fire', 'name', { value: name }),
    claimOf('incident:fire', 'HAS_TOLL', { value: { kind: 'INJURED', least: injured, most: injured } }),
  ]);

describe('the difference of two parts', () => {
  const part = fire('Fire at Northmoor', 2);

  it('is empty for equal parts', () => {
    assert.deepEqual(diffParts(part, structuredClone(part)), change({}));
    assert.deepEqual(diffParts({ ...part, nodes: [...part.nodes].reverse() }, part), change({}));
  });

  it('is what is new, altered or gone, and no more', () => {
    const renamed = diffParts(part, fire('Northmoor fire', 2));
    const [node] = renamed.putNodes;
    assert.deepEqual(renamed, change({ putNodes: renamed.putNodes }));
    assert.deepEqual([renamed.putNodes.length, node?.values['name']], [1, 'Northmoor fire']);

    const counted = diffParts(part, fire('Fire at Northmoor', 3));
    assert.deepEqual(
      counted.putNodes.map(({ kind }) => kind),
      ['Toll'],
    );
    assert.deepEqual(counted.putRelationships.map(({ type }) => type).sort(), ['HAS_TOLL', 'SUPPORTED_BY']);
    assert.deepEqual(
      counted.removeNodes.map(({ kind }) => kind),
      ['Toll'],
    );
    assert.deepEqual(counted.removeRelationships.map(({ type }) => type).sort(), [
      'HAS_TOLL',
      'SUPPORTED_BY',
    ]);
  });
});
