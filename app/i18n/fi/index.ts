// Every word of one language. Finnish is the source: the others must have its keys.
import { cli } from "./cli.ts";
import { letter } from "./letter.ts";
import { page } from "./page.ts";
import { problem } from "./problem.ts";
import { reason } from "./reason.ts";

export const fi = { ...page, cli, letter, problem, reason };
