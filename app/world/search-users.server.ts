// Which commands use this folder's search server right now: it ends after the last of them, whoever started it.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processMark } from "#search/process-mark.ts";

const folderOf = (dataDir: string) => join(dataDir, "search-users");

/** Says that this process uses the server; the returned function takes it back. Said before the server is looked for. */
export async function joinUsers(dataDir: string): Promise<() => Promise<void>> {
  const file = join(folderOf(dataDir), String(process.pid));
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 });
  // Written beside and renamed: an empty one would be taken for a dead one's.
  await writeFile(`${file}.part`, (await processMark(process.pid)) ?? "", { mode: 0o600 });
  await rename(`${file}.part`, file);
  return () => rm(file, { force: true });
}

/** True while another living process uses it; what killed ones left behind is cleared. */
export async function othersUse(dataDir: string): Promise<boolean> {
  const names = await readdir(folderOf(dataDir)).catch(() => []);
  for (const name of names) {
    if (name === String(process.pid) || !/^\d+$/.test(name)) continue;
    const file = join(folderOf(dataDir), name);
    const mark = await readFile(file, "utf8").catch(() => "");
    if (mark !== "" && mark === (await processMark(Number(name)))) return true;
    await rm(file, { force: true });
  }
  return false;
}
