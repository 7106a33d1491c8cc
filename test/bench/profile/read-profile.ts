import { readFile } from 'node:fs/promises';

/** Of one thread of a process, as V8 writes it. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface Profile {
  /** Milliseconds in which the thread worked. */
  readonly busy: number;
  /** Milliseconds of it by what the topmost function belongs to, the largest first. */
  readonly shares: readonly (readonly [part: string, milliseconds: number])[];
}

const WAITING = new Set(['(idle)', '(program)', '(root)']);
const MICROSECONDS = 1_000;

/** Sums the self time of a `.cpuprofile` by room of ours, package, or what Node and V8 do. */
export async function readProfile(file: string): Promise<Profile> {
  const profile = JSON.parse(await readFile(file, 'utf8')) as CpuProfile;
  const partOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const sums = new Map<string, number>();
  profile.samples.forEach((sample, at) => {
    const part = partOf.get(sample) ?? '(program)';
    if (WAITING.has(part)) return;
    sums.set(part, (sums.get(part) ?? 0) + (profile.timeDeltas[at] ?? 0) / MICROSECONDS);
  });
  const shares = [...sums].sort(([, one], [, other]) => other - one);
  return { shares, busy: shares.reduce((sum, [, milliseconds]) => sum + milliseconds, 0) };
}

function nameOf({ functionName, url }: CpuProfile['nodes'][number]['callFrame']): string {
  const room = /\/dist\/src\/(\w+)\//u.exec(url)?.[1];
  if (room !== undefined) return `src/${room}`;
  const installed = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1];
  if (installed !== undefined) return installed;
  if (url.startsWith('node:')) return `Node: ${url.slice('node:'.length).split('/').slice(-1).join('')}`;
  return functionName.startsWith('(') ? functionName : `V8 and native: ${functionName}`;
}
