// The words pages need in the browser. What only the server and the terminal say stays out of it.
import { client } from "./client.ts";
import { codes } from "./codes.ts";
import { common } from "./common.ts";
import { error, firstPage } from "./first-page.ts";
import { home } from "./home.ts";
import { search, vacancy } from "./search.ts";
import { signIn } from "./sign-in.ts";

export const page = { client, codes, common, error, firstPage, home, search, signIn, vacancy };
