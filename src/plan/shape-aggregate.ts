import { measuresOf } from './measures.js';
import type { AggregateField, FacetMeasure, Measure, NodeSelection, ValueMeasure } from './plan.js';
import type { RawFacet, RawMeasure, RawNode } from './raw-answer.js';
import { isInteger, type TellUnsound } from './shape-value.js';

type NodeShaper = (selection: NodeSelection, raw: RawNode | null) => unknown;

/**
 * Turns what a store measured into the response: values by their place become fields by their keys.
 * @param total how many rows the list has
 */
export function shapeAggregate(
  fields: readonly AggregateField[],
  raw: readonly RawMeasure[],
  total: number | undefined,
  tellUnsound: TellUnsound,
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
      case 'count':
        if (!isInteger(total)) tellUnsound();
        return total;
      case 'object':
        return shapeFields(field.fields);
      case 'value': {
        const value = measured.get(field.measure);
        if (!fitsMeasure(field.measure, value)) tellUnsound();
        return value ?? null;
      }
      case 'facets': {
        const facets = (measured.get(field.measure) ?? []) as readonly RawFacet[];
        return facets.map((facet) => shapeFacet(field.measure, facet, tellUnsound, shapeNode));
      }
    }
  }
}

/** Only numbers can be too large for the schema; a list without rows has neither a least nor a most. */
const fitsMeasure = ({ property }: ValueMeasure, value: unknown): boolean =>
  property.type.type !== 'integer' || value === null || isInteger(value);

const shapeFacet = (
  { fields }: FacetMeasure,
  raw: RawFacet,
  tellUnsound: TellUnsound,
  shapeNode: NodeShaper,
): unknown =>
  Object.fromEntries(
    fields.map((field) => {
      switch (field.field) {
        case 'typename':
          return [field.key, 'FacetCount'];
        case 'key':
          return [field.key, raw.key];
        case 'count':
          if (!isInteger(raw.count)) tellUnsound();
          return [field.key, raw.count];
        case 'node':
          return [field.key, shapeNode(field.node, raw.nodes?.[field.key] ?? null)];
      }
    }),
  );
