// Opens a test database by its address, in the test's own process or in a neighbour's.
import { type Db, openPostgres, openSqlite } from "#db/open.ts";

/** The caller ends the handle. */
export function openAddress(address: string): Db {
  return address.startsWith("postgresql:") ? openPostgres(address) : openSqlite(address);
}
