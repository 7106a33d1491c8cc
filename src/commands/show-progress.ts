import { SingleBar } from 'cli-progress';

export interface Progress {
  /** `done` of `total`, the last of them named. */
  readonly show: (done: number, total: number, name?: string) => void;
  /** Leaves the terminal as it was; may be called without anything shown. */
  readonly end: () => void;
}

/** A bar on a terminal; elsewhere a line for each step done that has a name. On standard error, beside the result. */
export function showProgress(title: string): Progress {
  return process.stderr.isTTY ? bar(title) : lines(title);
}

function bar(title: string): Progress {
  const single = new SingleBar({
    format: `${title} {bar} {value}/{total} {name}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  return {
    show: (done, total, name = '') => {
      if (single.isActive) single.setTotal(total);
      else single.start(total, 0, { name });
      single.update(done, { name });
    },
    end: () => {
      single.stop();
    },
  };
}

function lines(title: string): Progress {
  let last = 0;
  return {
    show: (done, total, name) => {
      if (name !== undefined && done > last) process.stderr.write(`${title} ${done}/${total} ${name}\n`);
      last = done;
    },
    end: () => undefined,
  };
}
