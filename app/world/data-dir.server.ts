// The data folder: database, search files and the generated secrets, readable by their owner only.
import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Secrets {
  /** Base64, 32 bytes: seals clients' free text. */
  sealKey: string;
  /** Master key of our own search server; only the supervisor uses it. */
  searchMasterKey: string;
  /** Names this folder's index, so that two folders never mix on one search server. */
  indexName: string;
}

/** The folder cannot be written; the sentence is made elsewhere. */
export class DataDirError extends Error {
  override name = "DataDirError";
  readonly code = "data_dir_unwritable";
  readonly params: { dir: string };
  constructor(dir: string, cause: unknown) {
    super("data_dir_unwritable", { cause });
    this.params = { dir };
  }
}

export const databaseFile = (dir: string) => join(dir, "rinnalla.sqlite");
export const searchFile = (dir: string) => join(dir, "search.sqlite");

/** Creates the folder and its secrets where missing; throws `DataDirError`. */
export function openDataDir(dir: string): Secrets {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return readSecrets(join(dir, "secrets.json"));
  } catch (cause) {
    throw new DataDirError(dir, cause);
  }
}

function readSecrets(file: string): Secrets {
  const fresh: Secrets = {
    sealKey: randomBytes(32).toString("base64"),
    searchMasterKey: randomBytes(32).toString("base64url"),
    indexName: `vacancies_${randomBytes(4).toString("hex")}`,
  };
  try {
    // `wx`: of two processes that start together one writes, and both read the same file.
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return JSON.parse(readFileSync(file, "utf8"));
  }
}
