// Every word of one language. Finnish is the source: the others must have its keys.

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

export const fi = { cli, client, codes, common, error, firstPage, home, problem, reason, search, signIn, vacancy };
