import type { AuditLog } from '../access/audit.js';
import type { LoadOptions } from '../seeding/load-options.js';

/** Writes down each load that changed something, once it is done. */
export const auditLoads =
  (audit: AuditLog): NonNullable<LoadOptions['onLoaded']> =>
  async (reports) => {
    const changing = reports.filter(({ added, changed, retracted }) => added + changed + retracted > 0);
    await audit.write(
      ...changing.map(({ source, added, changed, retracted }) => ({
        ...{ did: 'load' as const, source, added, changed, retracted },
      })),
    );
  };
