import { constants, setPriority } from 'node:os';

/** Lets whoever answers questions on this machine have its processors first: a load has time. */
export const giveWay = (): void => setPriority(constants.priority.PRIORITY_LOW);
