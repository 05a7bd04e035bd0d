// Everybody a client is no business of: who signs in, and everything there is for them to read.
import type { Browser, BrowserContext } from "@playwright/test";
import { type Crawled, crawl } from "./crawl.ts";

export interface Stranger {
  email: string;
  start: string;
  /** How many pages there are at the very least: a crawl that stops at the door shows nothing. */
  atLeast: number;
  /** What no link leads to now, but a form or another day does. */
  also?: string[];
  /** Beginnings of addresses that must be among them. */
  among?: string[];
}

const officersPages = [
  ...["/te/demand.csv", "/te/demand?", "/te/tips/", "/te/new", "/te/subscriptions", "/te/area", "/te/questions"],
  ...["/te/support", "/meetings/", "/te/send/", "/te/waiting", "/vacancies/", "/search?"],
];

export const strangers: Stranger[] = [
  {
    email: "vilja.vinkkila@rinnalla.example",
    start: "/te",
    atLeast: 40,
    also: ["/te/waiting", "/te/demand?area=all"],
    among: officersPages,
  },
  { email: "kaarina.kuusikulma@rinnalla.example", start: "/employer", atLeast: 5 },
  { email: "alma.avainluoto@rinnalla.example", start: "/admin", atLeast: 5 },
  { email: "leena.lahteela@rinnalla.example", start: "/lead", atLeast: 10 },
  { email: "saga.solvik@rinnalla.example", start: "/coach", atLeast: 25 },
];

export async function signedIn(browser: Browser, url: string, email: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url });
  const form = { email, password: "rinnalla-demo", next: "" };
  const answer = await context.request.post("/fi/sign-in", { form, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${email} is not let in: ${answer.status()}`);
  return context;
}

/** Every page, feed and file that links lead this person to. */
export async function everythingFor(
  browser: Browser,
  url: string,
  { email, start, also = [] }: Stranger,
): Promise<Crawled[]> {
  const context = await signedIn(browser, url, email);
  try {
    return await crawl(context.request, [start, "/home", ...also], { origin: url });
  } finally {
    await context.close();
  }
}
