import { readFileSync } from 'node:fs';

// Imported before a program, makes its clock show so many milliseconds more than it is, as a file says at any time:
// what sets a machine's clock moves the date and no timer.
const file = process.env['CLOCK_FILE'] ?? '';
const RealDate = Date;
const shift = (): number => Number(readFileSync(file, 'utf8'));

class ShiftedDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [ShiftedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + shift();
  }
}
globalThis.Date = ShiftedDate as DateConstructor;
