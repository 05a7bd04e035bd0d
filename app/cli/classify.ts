// `rinnalla classify`: ads on standard input, what they say on standard output, one line each. Opens no world.
import { createInterface } from "node:readline";
import type { Translate } from "../i18n/translate.ts";
import { Refused } from "../sentence.ts";
import { classify, type NotAnAd, recordsIn } from "../services/classify.server.ts";
import type { Command } from "./command.ts";
import { endWithReader } from "./end-with-reader.ts";

export const classifyCommand: Command = {
  options: { json: "boolean" },
  positionals: 0,
  async run({ env, t, options, out }) {
    const given = options.now ?? env.now;
    if (given !== undefined && Number.isNaN(Date.parse(given)))
      throw new Refused("bad_now_option", { value: given }, 2);
    const now = new Date(given ?? Date.now()).toISOString();
    endWithReader();
    let count = 0;
    let read = 0;
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const record of recordsIn(lines)) {
      count += 1;
      const answer = classify(record, now);
      if ("problem" in answer) process.stderr.write(`${sayProblem(t, answer, count)}\n`);
      else read += 1;
      out(JSON.stringify("problem" in answer ? { id: answer.id, problem: answer.problem } : answer));
    }
    if (read === 0) throw new Refused("no_ads_read");
    return 0;
  },
};

function sayProblem(t: Translate, { id, problem, params }: NotAnAd, count: number): string {
  const known = problem === "missing_id" || problem === "missing_title" ? problem : "broken_record";
  const detail = params?.detail ?? "";
  return t(`cli.notAnAd.${known}`, { where: id === null ? `#${count}` : `#${count} (${id})`, detail });
}
