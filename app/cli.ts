// The command line: `npm run --silent rinnalla -- VERB`. Results on standard output, all else on standard error.
import { parseArgs } from "node:util";
import { classifyCommand } from "./cli/classify.ts";
import type { Command } from "./cli/command.ts";
import { importCommand } from "./cli/import.ts";
import { matchCommand } from "./cli/match.ts";
import { occupationsCommand } from "./cli/occupations.ts";
import { reindexCommand, seedCommand, userCommand } from "./cli/upkeep.ts";
import type { Translate } from "./i18n/translate.ts";
import { Refused, sentenceOf, terminal } from "./sentence.ts";
import { type Env, readEnv } from "./world/env.server.ts";

const commands = {
  classify: classifyCommand,
  import: importCommand,
  match: matchCommand,
  occupations: occupationsCommand,
  reindex: reindexCommand,
  seed: seedCommand,
  user: userCommand,
} satisfies Record<string, Command>;
type Verb = keyof typeof commands;

const isVerb = (word: string | undefined): word is Verb => word !== undefined && Object.hasOwn(commands, word);

const shared = { data: { type: "string" }, now: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** The verb is the first word that is neither an option nor the value of one: `--data DIR` may stand before it. */
function verbOf(args: string[]): { verb: string | undefined; rest: string[] } {
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (word === "--data" || word === "--now") at += 1;
    else if (!word.startsWith("-")) return { verb: word, rest: [...args.slice(0, at), ...args.slice(at + 1)] };
  }
  return { verb: undefined, rest: args };
}

async function main(env: Env, t: Translate, args: string[]): Promise<number> {
  const { verb, rest } = verbOf(args);
  const out = (line: string) => process.stdout.write(`${line}\n`);
  if (!isVerb(verb)) {
    const asked = verb === undefined && (rest.length === 0 || rest.includes("--help") || rest.includes("-h"));
    if (!asked) throw new Refused("unknown_verb", { verb: verb ?? rest[0] ?? "" }, 2);
    if (rest.length > 0) out(t("cli.help.main"));
    else process.stderr.write(`${t("cli.help.main")}\n`); // Nothing was asked: wrong usage, said at length.
    return rest.length === 0 ? 2 : 0;
  }
  const command: Command = commands[verb];
  const own = Object.fromEntries(Object.entries(command.options).map(([name, type]) => [name, { type }]));
  const parsed = readArgs(verb, rest, { ...shared, ...own });
  if (parsed.values.help) {
    out(t(`cli.help.${verb}`));
    return 0;
  }
  if (parsed.positionals.length > command.positionals)
    throw new Refused("bad_option", { option: parsed.positionals.at(-1) ?? "", verb }, 2);
  const options = parsed.values as Record<string, string | undefined>;
  return command.run({ env, t, options, positionals: parsed.positionals, out });
}

function readArgs(verb: Verb, args: string[], options: Record<string, { type: "string" | "boolean"; short?: string }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const named = /'([^']+)'/.exec((error as Error).message)?.[1];
    throw new Refused("bad_option", { option: named ?? args.join(" "), verb }, 2);
  }
}

let t = terminal("en");
try {
  const env = readEnv();
  t = terminal(env.lang);
  process.exitCode = await main(env, t, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentenceOf(error, t)}\n`);
  process.exitCode = error instanceof Refused ? error.exitCode : 1;
}
