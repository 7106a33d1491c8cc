/** The part of a plan that stands where `part` stands in the plan that was compiled. */
export type PartOf = <Part extends object>(part: Part) => Part;

/** A value of a statement: read from a part of the plan, so that one text serves all plans of its shape. */
export type PlanValue<Value> = (partOf: PartOf) => Value;

export const valueFrom =
  <Part extends object, Value>(part: Part, read: (part: Part) => Value): PlanValue<Value> =>
  (partOf) =>
    read(partOf(part));

/** For the plan itself that is compiled. */
export const ownPart: PartOf = (part) => part;
