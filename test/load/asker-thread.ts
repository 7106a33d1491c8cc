import { parentPort, workerData } from 'node:worker_threads';

import type { SentAnswers } from './answers.js';
import { Sender, type Tally } from './send-questions.js';

/** A phase of questions: as many at a time or a second. */
export interface Phase {
  readonly way: 'closed' | 'open';
  readonly of: number;
  readonly seconds: number;
}

export interface SentTally extends Omit<Tally, 'answers'> {
  readonly answers: SentAnswers;
}

const sender = new Sender(workerData as string);

parentPort?.on('message', ({ way, of, seconds }: Phase) => {
  void sender[way](of, seconds).then((tally) => {
    const answers = tally.answers.sent();
    const sent: SentTally = { ...tally, answers };
    parentPort?.postMessage(
      sent,
      answers.pieces.map(({ buffer }) => buffer),
    );
  });
});
