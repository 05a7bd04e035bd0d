// Commands that look after the house: `reindex`, `seed`, `user add`.

import { lastNumber } from "#db/counters.ts";
import { type Locale, locales, type Role, roles } from "#db/vocabulary/lists.ts";
import { Refused } from "../sentence.ts";
import { seedDemo } from "../services/demo.server.ts";
import { catchUp, reindex } from "../services/index.server.ts";
import { addUser } from "../services/people.server.ts";
import type { Command } from "./command.ts";
import { progressBar } from "./progress.ts";
import { withWorld } from "./world.ts";

export const reindexCommand: Command = {
  options: { "no-wait": "boolean", json: "boolean" },
  positionals: 0,
  run: ({ env, t, options, out }) =>
    withWorld(env, options, async (world) => {
      const bar = progressBar(t("cli.indexing"));
      const all = await lastNumber(world.db, "change");
      let count = 0;
      await reindex(world, (done) => {
        count = done;
        bar(Math.min(done, all), all);
      });
      bar.end();
      if (!options["no-wait"]) await catchUp(world, `cli-${process.pid}`);
      out(options.json ? JSON.stringify({ indexed: count }) : t("cli.reindexed", { count }));
      return 0;
    }),
};

export const seedCommand: Command = {
  options: { json: "boolean" },
  positionals: 0,
  run: ({ env, t, options, out }) =>
    withWorld(env, options, async (world) => {
      const seeded = await seedDemo(world);
      await catchUp(world, `cli-${process.pid}`);
      out(options.json ? JSON.stringify({ seeded }) : t(seeded ? "cli.seeded" : "cli.seededAlready"));
      return 0;
    }),
};

/** The password comes on standard input: an argument would stand in the list of processes. */
async function passwordFromInput(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  return text.replace(/\r?\n$/, "");
}

export const userCommand: Command = {
  options: { email: "string", name: "string", role: "string", locale: "string", json: "boolean" },
  positionals: 1,
  async run({ env, t, options, positionals, out }) {
    const { email, name, role, locale = "fi" } = options;
    const known = roles.includes(role as Role) && locales.includes(locale as Locale);
    if (positionals[0] !== "add" || !email?.includes("@") || !name || !known) throw new Refused("bad_user", {}, 2);
    const password = process.stdin.isTTY ? "" : await passwordFromInput();
    if (password.length < 8) throw new Refused("bad_user", {}, 2);
    return withWorld(env, options, async (world) => {
      const taken = await world.db
        .selectFrom("person")
        .select("id")
        .where("email", "=", email.toLowerCase())
        .executeTakeFirst();
      if (taken) throw new Refused("email_taken", { email });
      const held = { role: role as Role, organisationId: null, teamId: null, employerId: null };
      const id = await addUser(world, { email, name, password, locale: locale as Locale, demo: false, roles: [held] });
      out(options.json ? JSON.stringify({ id, email }) : t("cli.userAdded", { email }));
      return 0;
    });
  },
};
