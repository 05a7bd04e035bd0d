// A throw-away PostgreSQL for the db tests: a cluster in a temporary folder, on a unix socket, gone with the process.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface Cluster {
  /** The address of one database of the cluster. */
  url(database: string): string;
  stop(): Promise<void>;
}

const debian = "/usr/lib/postgresql";

/** The folder of the binaries; undefined where PostgreSQL is not installed. */
function findBinaries(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions.map((v) => join(debian, v, "bin"))];
  return folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(join(folder, name))));
}

/** PostgreSQL refuses to run as root: then somebody else must. Undefined when we are nobody special. */
function standIn(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("we are root, and there is no other user to run PostgreSQL as");
}

// Reading from us ends when we end, however we end: no server is left behind by a killed test.
const guarded = `"$@" & server=$!
read -r _
kill -QUIT "$server"
wait "$server"`;

/** Starts a cluster, or says in a few words why none can be had here. */
export async function startPostgres(): Promise<Cluster | { missing: string }> {
  const binaries = findBinaries();
  if (!binaries) return { missing: "its binaries are not installed" };
  const dir = mkdtempSync(join(tmpdir(), "rinnalla-pg-"));
  try {
    const who = standIn();
    if (who) chownSync(dir, who.uid, who.gid);
    const as = { ...who, cwd: dir, env: { ...process.env, LC_ALL: "C" } };
    const data = join(dir, "data");
    const init = ["-D", data, "-U", "rinnalla", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
    execFileSync(join(binaries, "initdb"), init, { ...as, stdio: "pipe" });
    return await serve(join(binaries, "postgres"), dir, data, as);
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    return { missing: `it does not start: ${String(error instanceof Error ? error.message : error).split("\n")[0]}` };
  }
}

async function serve(postgres: string, dir: string, data: string, as: object): Promise<Cluster> {
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=16MB"];
  const more = ["listen_addresses=", `unix_socket_directories=${dir}`, "max_connections=60"];
  const options = [...settings, ...more].flatMap((setting) => ["-c", setting]);
  const child = spawn("sh", ["-c", guarded, "sh", postgres, "-D", data, ...options], { ...as, stdio: "pipe" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.stdout.resume();
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    setTimeout(() => reject(new Error("not ready in 20 s")), 20_000).unref();
  });
  return {
    url: (database) => `postgresql:///${database}?host=${encodeURIComponent(dir)}&user=rinnalla`,
    async stop() {
      child.stdin.end("\n");
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
