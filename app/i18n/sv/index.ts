// Every word of one language. The keys are those of Finnish.
import type { Words } from "../messages.ts";
import { cli } from "./cli.ts";
import { letter } from "./letter.ts";
import { page } from "./page.ts";
import { problem } from "./problem.ts";
import { reason } from "./reason.ts";

export const sv = { ...page, cli, letter, problem, reason } satisfies Words;
