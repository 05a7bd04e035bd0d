// The bytes of scheduled sources: files, folders and web addresses that an admin has named, within limits of size and time.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export type FeedProblem =
  | "not_found"
  | "no_access"
  | "not_a_file"
  | "not_a_folder"
  | "too_large"
  | "timed_out"
  | "unreachable"
  | "http_status";

export class FeedError extends Error {
  override name = "FeedError";
  constructor(
    readonly code: FeedProblem,
    readonly value?: string,
  ) {
    super(code);
  }
}

export const feedLimits = { bytes: 200 * 1024 * 1024, ms: 5 * 60_000 };

/** Reads a file; throws `FeedError`. */
export async function readFeedFile(path: string, limits = feedLimits): Promise<Uint8Array> {
  return guarded(async () => {
    const found = await stat(path);
    if (!found.isFile()) throw new FeedError("not_a_file");
    if (found.size > limits.bytes) throw new FeedError("too_large");
    return readFile(path, { signal: AbortSignal.timeout(limits.ms) });
  });
}

/** The files of a folder in name order, each with a mark that changes when the file does. Hidden ones are left out. */
export async function listFeedFolder(path: string): Promise<{ name: string; path: string; mark: string }[]> {
  return guarded(async () => {
    if (!(await stat(path)).isDirectory()) throw new FeedError("not_a_folder");
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    const files = [];
    for (const name of names) {
      const found = await stat(join(path, name)).catch(() => undefined);
      if (found?.isFile()) files.push({ name, path: join(path, name), mark: `${found.mtimeMs}:${found.size}` });
    }
    return files;
  });
}

/**
 * Fetches an address; throws `FeedError`. An admin may name one of the house's own network: unlike the links
 * that officers paste, feeds are not kept to the open internet.
 */
export async function fetchFeed(address: string, limits = feedLimits): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(limits.ms);
  try {
    const answer = await fetch(address, { signal, headers: { "User-Agent": "Rinnalla" } });
    if (!answer.ok || !answer.body) {
      await answer.body?.cancel();
      throw new FeedError("http_status", String(answer.status));
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    const reader = answer.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > limits.bytes) {
        await reader.cancel();
        throw new FeedError("too_large");
      }
      parts.push(read.value);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(signal.aborted ? "timed_out" : "unreachable");
  }
}

const codes: Record<string, FeedProblem> = {
  ENOENT: "not_found",
  ENOTDIR: "not_found",
  EACCES: "no_access",
  EPERM: "no_access",
  ABORT_ERR: "timed_out",
};

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codes[(error as NodeJS.ErrnoException).code ?? ""];
    throw code ? new FeedError(code) : error;
  }
}
