import { measuresOf } from './measures.js';
import type { AggregateField, FacetMeasure, Measure, NodeSelection } from './plan.js';
import type { RawFacet, RawMeasure, RawNode } from './raw-answer.js';

type NodeShaper = (selection: NodeSelection, raw: RawNode | null) => unknown;

/** Turns what a store measured into the response: values by their place become fields by their keys. */
export function shapeAggregate(
  fields: readonly AggregateField[],
  raw: readonly RawMeasure[],
  shapeNode: NodeShaper,
): unknown {
  const measured = new Map<Measure, RawMeasure>(
    measuresOf(fields).map((measure, at) => [measure, raw[at] ?? null]),
  );
  return shapeFields(fields);

  function shapeFields(some: readonly AggregateField[]): unknown {
    return Object.fromEntries(some.map((field) => [field.key, shapeField(field)]));
  }

  function shapeField(field: AggregateField): unknown {
    switch (field.aggregate) {
      case 'typename':
        return field.type;
      case 'object':
        return shapeFields(field.fields);
      case 'value':
        return measured.get(field.measure);
      case 'facets': {
        const facets = (measured.get(field.measure) ?? []) as readonly RawFacet[];
        return facets.map((facet) => shapeFacet(field.measure, facet, shapeNode));
      }
    }
  }
}

const shapeFacet = ({ fields }: FacetMeasure, raw: RawFacet, shapeNode: NodeShaper): unknown =>
  Object.fromEntries(
    fields.map((field) => {
      switch (field.field) {
        case 'typename':
          return [field.key, 'FacetCount'];
        case 'key':
        case 'count':
          return [field.key, raw[field.field]];
        case 'node':
          return [field.key, shapeNode(field.node, raw.nodes?.[field.key] ?? null)];
      }
    }),
  );
