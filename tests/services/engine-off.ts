// The real engine behind a switch, and one that notes what it is asked: what the outside does, not what we do.
import { type CandidateQuery, type SearchIndex, type SearchQuery, SearchUnavailable } from "#search/index.ts";

type Method = Exclude<keyof SearchIndex, "engine">;

function wrapped(index: SearchIndex, before: (method: Method, args: unknown[]) => void): SearchIndex {
  return new Proxy(index, {
    get(target, name: Method | "engine") {
      if (name === "engine") return target.engine;
      return async (...args: never[]) => {
        before(name, args);
        return (target[name] as (...args: never[]) => Promise<unknown>)(...args);
      };
    },
  });
}

/** While `isDown` says so, it answers as an engine that is not there: not at all. */
export function switchable(index: SearchIndex, isDown: (method: Method) => boolean): SearchIndex {
  return wrapped(index, (method) => {
    if (method !== "close" && isDown(method)) throw new SearchUnavailable("switched off");
  });
}

export interface Asked {
  method: Method;
  query: CandidateQuery | SearchQuery;
}

/** Notes every question, word for word. */
export function recording(index: SearchIndex, asked: Asked[]): SearchIndex {
  return wrapped(index, (method, [query]) => {
    if (method === "candidates" || method === "search") asked.push({ method, query: query as CandidateQuery });
  });
}
