// Closes a store while questions are being answered, and has nothing more to do: node closing-process.js FILE
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { longPlan, putLongGraph } from '../../fixtures/long-graph.js';
import { scan } from '../../fixtures/plans.js';

const [file = ''] = process.argv.slice(2);
const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY, statementMilliseconds: 1_500 });
await store.prepare();
await putLongGraph(store);
await store.run(scan('Person'));
await store.run(longPlan()).catch(() => undefined);
const unanswered = Array.from({ length: 4 }, () => store.run(longPlan()).catch(() => undefined));
await store.close();
await Promise.all(unanswered);
