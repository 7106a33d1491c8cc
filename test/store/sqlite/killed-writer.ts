// Writes whole families, one a transaction, until it is killed: node killed-writer.js FILE
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change, edge, node } from '../../fixtures/graph-records.js';

const [file = ''] = process.argv.slice(2);
const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
await store.prepare();
for (let family = 0; ; family += 1) {
  const members = Array.from({ length: 20 }, (_, at) =>
    node(`person:${family}-${at}`, { name: `${at}` }, { owner: `${family}` }),
  );
  await store.transact(async (transaction) => {
    await transaction.apply(change({ putNodes: members }));
    await transaction.apply(
      change({
        putRelationships: members
          .slice(1)
          .map(({ id }, at) =>
            edge('RELATIVE_OF', family * 20 + at, id, members[0]?.id ?? '', { owner: `${family}` }),
          ),
      }),
    );
  });
  process.stdout.write(`${family}\n`);
}
