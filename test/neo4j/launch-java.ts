import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const startTimeout = 120_000;
const stopTimeout = 30_000;
const tailLength = 40;

export interface LaunchedJava {
  /** The port Launcher.java says it is ready on; rejects with the tail of Java's output when it never says so. */
  readonly port: Promise<number>;
  /** Closes Java's input, which ends it; resolves once it has ended, by force after 30 seconds. */
  end(): Promise<void>;
  /** SIGKILL, or SIGSTOP and SIGCONT, which freeze it and let it go on. */
  signal(name: NodeJS.Signals): void;
}

/** Runs Launcher.java with these arguments of `java`; `log` receives each line it prints. */
export function launchJava(
  java: string,
  javaArguments: readonly string[],
  log: (line: string) => void,
): LaunchedJava {
  const process = spawn(java, javaArguments);
  const ended = once(process, 'close').catch(() => undefined);
  const port = new Promise<number>((resolve, reject) => {
    const tail: string[] = [];
    const fail = (reason: string): void => reject(new Error([reason, ...tail].join('\n')));
    const timer = setTimeout(() => fail(`not ready within ${startTimeout / 1000} s`), startTimeout);
    const read = (line: string): void => {
      log(line);
      tail.push(line);
      if (tail.length > tailLength) tail.shift();
      const ready = /^Bolt is ready on port (\d+)$/.exec(line)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      resolve(Number(ready));
    };
    for (const input of [process.stdout, process.stderr]) createInterface({ input }).on('line', read);
    process.once('error', (error) => fail(error.message));
    process.once('close', (code, signal) => {
      clearTimeout(timer);
      fail(`Java ended with ${code ?? signal}`);
    });
  });
  const end = async (): Promise<void> => {
    process.stdin.end();
    const timer = setTimeout(() => process.kill('SIGKILL'), stopTimeout);
    await ended;
    clearTimeout(timer);
  };
  return { port, end, signal: (name) => void process.kill(name) };
}
