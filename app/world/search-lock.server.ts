// One process at a time starts or ends the search server of a folder.
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { processMark } from "#search/process-mark.ts";

/** Another Rinnalla uses this folder. */
export class DataDirInUse extends Error {
  override name = "DataDirInUse";
  readonly code = "data_dir_in_use";
  constructor(readonly params: { dir: string }) {
    super("data_dir_in_use");
  }
}

/** One process at a time looks whether a server runs, starts one or ends one. A lock left by a killed process does not count. */
export async function lock(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, "search.lock");
  for (const until = Date.now() + 40_000; ; ) {
    try {
      const handle = await open(file, "wx", 0o600);
      await handle.writeFile(`${process.pid} ${(await processMark(process.pid)) ?? ""}`);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (Date.now() > until) throw new DataDirInUse({ dir: dataDir });
    if (await isStale(file)) await rm(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function isStale(file: string): Promise<boolean> {
  const [pid, mark] = (await readFile(file, "utf8").catch(() => "")).split(" ");
  if (!pid) return false; // Being written at this moment, or gone already.
  return (await processMark(Number(pid))) !== mark;
}
