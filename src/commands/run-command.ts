import { readFileSync } from 'node:fs';

import { Command } from 'commander';

import { type Config, type Environment, readConfig } from '../config.js';
import type { ExportOptions } from './export.js';
import { faultLines } from './report-fault.js';
import { requireNode } from './require-node.js';

interface Package {
  readonly version: string;
  readonly engines: { readonly node: string };
}
const { version, engines } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as Package;

/** Does what the command line asks for. */
export async function runCommand(environment: Environment): Promise<void> {
  /** Commands are loaded when asked for: a check of a file needs no server. */
  const run = async (command: (config: Config) => Promise<void>): Promise<void> => {
    try {
      requireNode(process.versions.node, engines.node);
      await command(readConfig(environment));
    } catch (fault) {
      for (const line of faultLines(fault)) process.stderr.write(`${line}\n`);
      process.exitCode = 1;
    }
  };
  const program = new Command('habeas')
    .description(
      'A knowledge graph of custody. The environment configures it; the README lists the variables.',
    )
    .version(version);

  program
    .command('serve')
    .description('answer questions over HTTP, after seeding what the graph lacks')
    .action(() => run(async (config) => (await import('./serve.js')).serve(config)));

  program
    .command('seed')
    .description('load extracts, or all of the seed folder; loading twice changes nothing')
    .argument(
      '[files...]',
      'extracts in YAML, in bulk as JSON Lines (.jsonl), tables of claims (.csv), FollowTheMoney entities (.ftm.json)',
    )
    .option('--dry-run', 'only print what would change', false)
    .action((files: readonly string[], options: { readonly dryRun: boolean }) =>
      run(async (config) => (await import('./seed.js')).seed(config, files, options)),
    );

  program
    .command('check')
    .description('check extracts and print every problem as file:line:column message')
    .argument(
      '<files...>',
      'extracts in YAML, in bulk as JSON Lines (.jsonl), tables of claims (.csv), FollowTheMoney entities (.ftm.json)',
    )
    .action((files: readonly string[]) =>
      run(async (config) => (await import('./check.js')).check(config, files)),
    );

  program
    .command('rebuild')
    .description('compute every entity anew from the stored claims')
    .action(() => run(async (config) => (await import('./rebuild.js')).rebuild(config)));

  program
    .command('export')
    .description('write what is public to a file or to standard output')
    .requiredOption('--format <format>', 'csv, graphml, gexf, jsonld, ftm, geojson, cypher and others')
    .option('--kinds <kinds>', 'kinds parted by commas, as in Facility,Incident; all entities if left out')
    .option('--ids <ids>', 'ids parted by commas')
    .option('--search <text>', 'all that a search by these words finds')
    .option('--where <json>', 'conditions on the one kind named, as in {"name": {"matches": "Zarechny"}}')
    .option('--known-at <moment>', 'a day or a time: as the graph was known then')
    .option('--out <file>', 'standard output if left out')
    .action((options: ExportOptions) =>
      run(async (config) => (await import('./export.js')).exportTo(config, options)),
    );

  program
    .command('backup')
    .description(
      'write all of the graph, hidden and past things too, to a compressed file; the service may run',
    )
    .argument('<file>', 'made for its owner alone')
    .action((file: string) => run(async (config) => (await import('./backup.js')).backUp(config, file)));

  program
    .command('restore')
    .description('fill an empty graph from a backup of either store')
    .argument('<file>', 'as backup made it')
    .action((file: string) => run(async (config) => (await import('./restore.js')).restore(config, file)));

  program
    .command('explain')
    .description('answer a question of a file and print its plan, its statements and what they cost')
    .argument('<file>', 'a GraphQL document')
    .option('--variables <file>', 'the values of its variables, as JSON')
    .action((file: string, options: { readonly variables?: string }) =>
      run(async (config) => (await import('./explain.js')).explainQuestion(config, file, options.variables)),
    );

  const keys = program.command('keys').description('make, list and revoke the keys of API_KEYS_FILE');
  keys
    .command('create')
    .description('make a key and print it, this once')
    .requiredOption('--role <role>', 'reader, editor or admin')
    .requiredOption('--name <name>', 'whom or what it is for')
    .option('--expires <day>', 'the day from which it is refused, as in 2027-06-30')
    .action((options: { readonly role: string; readonly name: string; readonly expires?: string }) =>
      run(async (config) => (await import('./keys.js')).createKey(config, options)),
    );
  keys
    .command('list')
    .description('print every key but for its text')
    .action(() => run(async (config) => (await import('./keys.js')).listKeys(config)));
  keys
    .command('revoke')
    .description('have a key refused from now on')
    .argument('<id>', 'as keys list prints it')
    .action((id: string) => run(async (config) => (await import('./keys.js')).revokeKey(config, id)));

  program
    .command('doctor')
    .description('print what the store is and holds, what is wrong and how to mend it')
    .option(
      '--deep',
      'compare all that is stored with what its claims say; takes as long as a rebuild',
      false,
    )
    .action((options: { readonly deep: boolean }) =>
      run(async (config) => {
        if (!(await (await import('./doctor.js')).doctor(config, options))) process.exitCode = 1;
      }),
    );

  await program.parseAsync();
}
