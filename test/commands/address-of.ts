import type { ChildProcess } from 'node:child_process';

/** The address of a service that is starting, once it says so. */
export async function addressOf(service: ChildProcess): Promise<string> {
  service.stdout?.setEncoding('utf8');
  for await (const chunk of service.stdout ?? []) {
    const [, url] = /^Habeas is at (\S+)$/m.exec(String(chunk)) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('It ended before it said its address.');
}
