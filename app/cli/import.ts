// `rinnalla import FILE`: ads in, counts out; returns when everything can be found.
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Problem } from "#app/intake/draft.ts";
import { lastNumber } from "#db/counters.ts";
import { type Format, formats } from "#db/vocabulary/lists.ts";
import type { Key, Translate } from "../i18n/translate.ts";
import { Refused } from "../sentence.ts";
import { importAds } from "../services/import.server.ts";
import { catchUp } from "../services/index.server.ts";
import type { Command } from "./command.ts";
import { progressBar } from "./progress.ts";
import { withWorld } from "./world.ts";

/** Problems shown to a person; JSON has them all. */
const problemsShown = 20;

export const importCommand: Command = {
  options: { format: "string", source: "string", "no-wait": "boolean", json: "boolean" },
  positionals: 1,
  async run({ env, t, options, positionals, out }) {
    const [file] = positionals;
    if (!file) throw new Refused("missing_file", {}, 2);
    const format = (options.format ?? "auto") as Format | "auto";
    if (format !== "auto" && !formats.includes(format))
      throw new Refused("bad_format", { format, formats: ["auto", ...formats].join(", ") }, 2);
    const bytes = await readFile(resolve(env.calledFrom, file)).catch(() => {
      throw new Refused("file_unreadable", { file });
    });
    return withWorld(env, options, async (world) => {
      const reading = progressBar(t("cli.reading"));
      const { recordsRead, problems, ...counts } = await importAds(world, {
        bytes,
        format,
        source: options.source,
        fileName: basename(file),
        progress: reading,
      });
      reading.end();
      if (!options["no-wait"]) {
        const indexing = progressBar(t("cli.indexing"));
        const waiting = (await lastNumber(world.db, "change")) - (await world.search.cursor().catch(() => 0));
        await catchUp(world, `cli-${process.pid}`, { progress: (done) => indexing(Math.min(done, waiting), waiting) });
        indexing.end();
      }
      const said = problems.map((problem) => sayProblem(t, problem));
      if (options.json) out(JSON.stringify({ ...counts, problems: said }));
      else {
        out(t("cli.imported", counts));
        if (said.length > 0) out(t("cli.problems", { count: said.length }));
        for (const { where, text, fix } of said.slice(0, problemsShown)) out(`  ${where}: ${text} ${fix}`);
        if (said.length > problemsShown) out("  …");
      }
      return recordsRead > 0 ? 0 : 1;
    });
  },
};

function sayProblem(t: Translate, { where, code, params }: Problem) {
  return { where, code, text: t(`problem.${code}.text` as Key, params), fix: t(`problem.${code}.fix` as Key, params) };
}
