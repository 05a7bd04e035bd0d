// What every command of the terminal has: its options, and a run that gives the exit code.
import type { Translate } from "../i18n/translate.ts";
import type { Env } from "../world/env.server.ts";

export interface Call {
  env: Env;
  t: Translate;
  options: Record<string, string | undefined> & { data?: string; now?: string };
  positionals: string[];
  /** One line on standard output. */
  out: (line: string) => void;
}

export interface Command {
  /** Beside `--data`, `--now` and `--help`, which every command has. */
  options: Record<string, "string" | "boolean">;
  /** How many words may follow the verb. */
  positionals: number;
  /** Resolves with the exit code; throws `Refused` for what has a sentence. */
  run(call: Call): Promise<number>;
}
