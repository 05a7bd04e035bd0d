// What every test of the search contract stands on: an engine, emptied before each test, and short ways to put and ask.
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { VacancyDocument } from "#search/document.ts";
import type { SearchIndex, SearchQuery } from "#search/index.ts";
import type { Engine } from "./engines.ts";
import { search } from "./make.ts";

export interface Bench {
  index: SearchIndex;
  /** The index opened anew as after a restart; `index` is that one from then on. */
  restart(): Promise<void>;
  put(...vacancies: VacancyDocument[][]): Promise<void>;
  ids(text: string, extra?: Partial<SearchQuery>): Promise<string[]>;
  sorted(text: string, extra?: Partial<SearchQuery>): Promise<string[]>;
}

export function bench(start: () => Promise<Engine>): Bench {
  let engine: Engine | undefined;
  let index: SearchIndex | undefined;
  let last = 0;
  const here = () => {
    if (!index) throw new Error("not started");
    return index;
  };
  async function* none(): AsyncGenerator<VacancyDocument[]> {}

  beforeAll(async () => {
    engine = await start();
    index = engine.index;
    await index.prepare();
  });
  afterAll(() => engine?.end());
  beforeEach(async () => {
    await here().rebuild(none(), 0);
    last = 0;
  });

  const ids: Bench["ids"] = async (text, extra = {}) => (await here().search(search(text, extra))).ids;
  return {
    get index() {
      return here();
    },
    async restart() {
      index = await engine?.again();
    },
    async put(...vacancies) {
      const documents = vacancies.flat();
      const vacancyIds = [...new Set(documents.map((d) => d.vacancyId))];
      last += vacancyIds.length;
      await here().apply({ vacancyIds, documents, cursor: last });
    },
    ids,
    sorted: async (text, extra) => (await ids(text, extra)).sort(),
  };
}
