// Every word of one language. The keys are those of Finnish.
import type { Words } from "../messages.ts";
import { cli } from "./cli.ts";
import { client } from "./client.ts";
import { codes } from "./codes.ts";
import { common } from "./common.ts";
import { error, firstPage } from "./first-page.ts";
import { home } from "./home.ts";
import { problem } from "./problem.ts";
import { reason } from "./reason.ts";
import { search, vacancy } from "./search.ts";
import { signIn } from "./sign-in.ts";

export const en = {
  cli,
  client,
  codes,
  common,
  error,
  firstPage,
  home,
  problem,
  reason,
  search,
  signIn,
  vacancy,
} satisfies Words;
