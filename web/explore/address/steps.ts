/** Where an entry of the history stands within an unbroken stay in one view. */
interface Step {
  readonly stay: number;
  readonly step: number;
}

/** The last step of each stay since the page was loaded: there is nothing to redo beyond it. */
const lastOf = new Map<number, number>();
let stays = Date.now();

/** The step of the entry about to be made; one in another view begins a stay, which undoing never leaves. */
export function noteStep(sameView: boolean): Step {
  const { stay, step } = sameView ? currentStep() : { stay: (stays += 1), step: -1 };
  lastOf.set(stay, step + 1);
  return { stay, step: step + 1 };
}

/** Whether going back, or forward, stays in the view. */
export function stepsLeft(): { readonly back: boolean; readonly forward: boolean } {
  const { stay, step } = currentStep();
  return { back: step > 0, forward: step < (lastOf.get(stay) ?? 0) };
}

/** An entry without a step is the one that the page was loaded with. */
const currentStep = (): Step => (history.state as Step | null) ?? { stay: 0, step: 0 };
