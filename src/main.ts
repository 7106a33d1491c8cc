#!/usr/bin/env node
import { collectSeldom } from './commands/collect-garbage.js';

// Before any other module is read: V8 looks through all memory for the first time meanwhile, and then goes by what it was told.
if (process.argv[2] === 'serve') collectSeldom();
const { runCommand } = await import('./commands/run-command.js');
await runCommand(process.env);
