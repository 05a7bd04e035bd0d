// `rinnalla match --profile FILE`: ranked, explained suggestions for a profile that is kept nowhere.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Reason } from "#app/matching/facts.ts";
import { readProfile } from "../forms/profile.ts";
import type { Translate } from "../i18n/translate.ts";
import { Refused } from "../sentence.ts";
import { catchUp } from "../services/index.server.ts";
import { type Suggestions, suggest } from "../services/suggestions.server.ts";
import { type Wording, wordingOf } from "../services/wording.server.ts";
import type { Command } from "./command.ts";
import { withWorld } from "./world.ts";

const usualTop = 20;
const hiddenShown = 50;

export const matchCommand: Command = {
  options: { profile: "string", top: "string", json: "boolean" },
  positionals: 0,
  async run({ env, t, options, out }) {
    if (!options.profile) throw new Refused("missing_file", {}, 2);
    const top = Number(options.top ?? usualTop);
    if (!Number.isInteger(top) || top < 1 || top > 100_000) throw new Refused("bad_top", {}, 2);
    const text = await readFile(resolve(env.calledFrom, options.profile), "utf8").catch(() => {
      throw new Refused("file_unreadable", { file: options.profile ?? "" });
    });
    const read = readProfile(text);
    if (!read.ok) throw badProfile(t, read.problem.where, read.problem.code, read.problem.value);
    const { profile, words } = read;
    return withWorld(env, options, async (world) => {
      if (!world.places.resolve(profile.home)) throw badProfile(t, "home", "home_unknown", profile.home);
      await catchUp(world, `cli-${process.pid}`);
      const made = await suggest(world, profile, words, { visibilities: ["public", "professionals", "partners"] });
      const wording = wordingOf(world, profile.lang);
      if (options.json) out(JSON.stringify(asJson(made, wording, world.search.engine, top)));
      else for (const line of asText(made, wording, top)) out(line);
      return 0;
    });
  },
};

function badProfile(
  t: Translate,
  where: string,
  code: "not_json" | "home_missing" | "home_unknown" | "wishes_missing" | "value",
  value = "",
) {
  return new Refused("bad_profile", { where, text: t(`cli.profileProblem.${code}`, { value }) }, 2);
}

function asJson(made: Suggestions, wording: Wording, engine: string, top: number) {
  const say = (reason: Reason) => ({ code: reason.code, text: wording.reason(reason) });
  return {
    rulesVersion: made.rulesVersion,
    engine,
    suggestions: made.shown.slice(0, top).map(({ vacancy, verdict }) => ({
      vacancyId: vacancy.id,
      source: vacancy.sourceName,
      sourceReference: vacancy.sourceReference,
      title: vacancy.texts[vacancy.language]?.title ?? "",
      employer: vacancy.employerName,
      place: vacancy.facts.workplaces.map((workplace) => wording.workplace(workplace)).join(" · "),
      group: verdict.group,
      score: verdict.score,
      for: verdict.for.map(say),
      against: verdict.against.map(say),
      ask: verdict.ask.map(say),
    })),
    hidden: made.hidden.slice(0, hiddenShown).map(({ vacancy, reason }) => ({
      vacancyId: vacancy.id,
      sourceReference: vacancy.sourceReference,
      ...say(reason),
    })),
    hiddenCount: made.hidden.length,
  };
}

function asText(made: Suggestions, wording: Wording, top: number): string[] {
  const { t } = wording;
  const lines: string[] = [];
  let group = "";
  for (const { vacancy, verdict } of made.shown.slice(0, top)) {
    if (verdict.group !== group) lines.push("", t.code("group", verdict.group).toUpperCase());
    group = verdict.group;
    const place = vacancy.facts.workplaces.map((workplace) => wording.workplace(workplace)).join(" · ");
    const title = vacancy.texts[vacancy.language]?.title ?? "";
    lines.push("", `• ${[title, vacancy.employerName, place].filter(Boolean).join(" – ")}`);
    for (const [sign, reasons] of [
      ["+", verdict.for],
      ["–", verdict.against],
      ["?", verdict.ask],
    ] as const)
      for (const reason of reasons) lines.push(`    ${sign} ${wording.reason(reason)}`);
  }
  if (lines.length === 0) lines.push(t("cli.suggestionsNone"));
  lines.push("", t("cli.hiddenCount", { count: made.hidden.length }));
  return lines;
}
