// One connection to Meilisearch: calls that fail because nobody answers become SearchUnavailable, tasks are waited for.
import { type EnqueuedTask, Meilisearch } from "meilisearch";
import { SearchUnavailable } from "./index.ts";
import { keepAlive, MeiliRefusal } from "./meili-http.ts";

/** A task that Meilisearch took on and could not do; `code` is its own. */
export class MeiliTaskError extends Error {
  override name = "MeiliTaskError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Connection {
  client: Meilisearch;
  /** Runs a call; throws SearchUnavailable (no answer, or "not now"), MeiliRefusal (it said no). */
  ask<T>(call: (client: Meilisearch) => Promise<T>): Promise<T>;
  /** As `ask`, but an index or document that is not there gives undefined. */
  find<T>(call: (client: Meilisearch) => Promise<T>): Promise<T | undefined>;
  /** Enqueues and waits until it is done; throws MeiliTaskError with Meilisearch's own reason. */
  done(call: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<void>;
  /** Waits for a task already enqueued. */
  finish(taskUid: number): Promise<void>;
  close(): void;
}

const longestTask = 15 * 60_000;

/** @param timeout milliseconds one call may take */
export function connect(url: string, key: string | undefined, timeout = 30_000): Connection {
  const wire = keepAlive(timeout);
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), httpClient: wire.httpClient });

  async function ask<T>(call: (client: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await call(client);
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal && refusal.status < 500 && refusal.status !== 408 && refusal.status !== 429) throw refusal;
      throw new SearchUnavailable("Meilisearch does not answer", { cause: refusal ?? error });
    }
  }

  async function finish(taskUid: number): Promise<void> {
    const until = Date.now() + longestTask;
    for (let pause = 5; Date.now() < until; pause = Math.min(pause * 1.5, 250)) {
      const task = await ask((c) => c.tasks.getTask(taskUid));
      if (task.status === "succeeded") return;
      if (task.status === "failed" || task.status === "canceled")
        throw new MeiliTaskError(task.error?.code ?? task.status, task.error?.message ?? `task ${task.status}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new SearchUnavailable(`Meilisearch has not finished task ${taskUid}`);
  }

  return {
    client,
    ask,
    finish,
    async find(call) {
      try {
        return await ask(call);
      } catch (error) {
        if (error instanceof MeiliRefusal && missing(error)) return undefined;
        throw error;
      }
    },
    async done(call) {
      await finish((await ask(call)).taskUid);
    },
    close: wire.close,
  };
}

/** A search over several indexes says "not there" with another status than a search of one. */
const missing = (refusal: MeiliRefusal) => refusal.status === 404 || refusal.code === "index_not_found";

/** The client wraps whatever its httpClient throws. */
function refusalIn(error: unknown): MeiliRefusal | undefined {
  for (let e = error; e instanceof Error; e = e.cause) if (e instanceof MeiliRefusal) return e;
  return undefined;
}
