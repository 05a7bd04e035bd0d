// Every route, asked as every role and as nobody: the page, its data, and its form. A route that is not listed here fails.
import { readdirSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { demoPeople } from "#db/seed/people.ts";
import { expect, firstPages, type Role, test } from "./app.ts";

type Asker = Role | "nobody";
const roles = Object.keys(firstPages) as Role[];
const askers: Asker[] = ["nobody", ...roles];

interface Rule {
  /** An address of the route; ids are filled in from the demo. */
  path: string;
  /** Who may read it. Nobody else is told that it exists; nobody signed in is asked to sign in. */
  read: "anybody" | "none" | Role[];
  /** Who may send its form. Undefined: it has none. */
  send?: "anybody" | Role[];
  form?: Record<string, string>;
  /** Where the form goes, where that is not the page's own address. */
  sendTo?: string;
}

const professionals: Role[] = ["coach", "lead", "te_contact"];

/** One row per file in app/routes. */
const rules: Record<string, Rule> = {
  "$.tsx": { path: "/no/such/page", read: "none" },
  "$locale._index.tsx": { path: "/sv", read: "anybody" },
  "$locale.confirm.$key.tsx": { path: "/sv/confirm/unknown", read: "anybody", send: "anybody", form: {} },
  "$locale.register.tsx": { path: "/sv/register", read: "anybody", send: "anybody", form: { company: "" } },
  "$locale.sign-in.tsx": { path: "/en/sign-in", read: "anybody", send: "anybody", form: { email: "x", password: "" } },
  // A living key is used in ending.spec.ts; one that opens nothing does not exist.
  "$locale.stop-letters.$key.tsx": { path: "/sv/stop-letters/unknown", read: "none" },
  "$locale.vacancies._index.tsx": { path: "/en/vacancies", read: "anybody" },
  // Public vacancies are read in board.spec.ts; what is not public does not exist.
  "$locale.vacancies.$id.tsx": { path: "/fi/vacancies/unknown", read: "none" },
  "_index.tsx": { path: "/", read: "anybody" },
  "admin._index.tsx": { path: "/admin", read: ["admin"] },
  "admin.approvals.tsx": {
    path: "/admin/approvals",
    read: ["admin"],
    send: ["admin"],
    form: { employer: "0123456789abcdefghijklmno", decision: "approve" },
  },
  "admin.outbox.tsx": { path: "/admin/outbox", read: ["admin"] },
  "admin.people.$id.tsx": { path: "/admin/people/PERSON", read: ["admin"], send: ["admin"], form: { act: "grant" } },
  "admin.people._index.tsx": {
    path: "/admin/people",
    read: ["admin"],
    send: ["admin"],
    sendTo: "/admin/people?index",
    form: { name: "" },
  },
  "admin.sources.tsx": { path: "/admin/sources", read: ["admin"], send: ["admin"], form: { act: "add", name: "" } },
  // A living address is read in applications.spec.ts; a key that opens nothing does not exist.
  "calendar.$key.rinnalla[.]ics.ts": { path: "/calendar/unknown/rinnalla.ics", read: "none" },
  "coach._index.tsx": {
    path: "/coach",
    read: ["coach"],
    send: ["coach"],
    sendTo: "/coach?index",
    form: { line: "over:c:v", act: "back" },
  },
  "coach.area.tsx": { path: "/coach/area", read: ["coach"] },
  // One's own question is read in questions.spec.ts; somebody else's does not exist.
  "coach.questions.$id.tsx": { path: "/coach/questions/unknown", read: [] },
  "coach.questions._index.tsx": { path: "/coach/questions", read: ["coach"] },
  "coach.questions.new.tsx": { path: "/coach/questions/new", read: ["coach"], send: ["coach"], form: { text: "" } },
  "coach.clients._index.tsx": { path: "/coach/clients", read: ["coach"] },
  "coach.clients.new.tsx": { path: "/coach/clients/new", read: ["coach"], send: ["coach"], form: { codeName: "" } },
  "coach.clients.key-sheet.tsx": { path: "/coach/clients/key-sheet", read: ["coach"] },
  "coach.clients.$id_.profile.tsx": {
    path: "/coach/clients/CLIENT/profile",
    read: ["coach"],
    send: ["coach"],
    form: { section: "money", version: "1", ceiling: "many" },
  },
  "coach.clients.$id_.versions.tsx": {
    path: "/coach/clients/CLIENT/versions",
    read: ["coach"],
    send: ["coach"],
    form: { version: "x" },
  },
  // An ended client's page is read in ending.spec.ts; one who is open has none.
  "coach.clients.$id_.ended.tsx": {
    path: "/coach/clients/CLIENT/ended",
    read: [],
    send: [],
    form: { act: "erase", typed: "" },
  },
  "coach.clients.$id_.copy.tsx": {
    path: "/coach/clients/CLIENT/copy",
    read: ["coach"],
    send: ["coach"],
    form: { act: "erase", typed: "" },
  },
  "coach.clients.$id_.file.ts": { path: "/coach/clients/CLIENT/file", read: ["coach"] },
  "coach.clients.restore.tsx": {
    path: "/coach/clients/restore",
    read: ["coach"],
    send: ["coach"],
    form: { client: "" },
  },
  "coach.clients.$id_.end.tsx": {
    path: "/coach/clients/CLIENT/end",
    read: ["coach"],
    send: ["coach"],
    form: { act: "unpause" },
  },
  "coach.clients.$id.tsx": {
    path: "/coach/clients/CLIENT",
    read: ["coach"],
    send: ["coach"],
    form: { vacancy: "VACANCY", answer: "undone" },
  },
  "coach.clients.$id_.applications.tsx": {
    path: "/coach/clients/CLIENT/applications",
    read: ["coach"],
    send: ["coach"],
    form: { act: "typed", title: "" },
  },
  "coach.clients.$id_.applications_.paper.tsx": { path: "/coach/clients/CLIENT/applications/paper", read: ["coach"] },
  "coach.clients.$id_.employers.tsx": {
    path: "/coach/clients/CLIENT/employers",
    read: ["coach"],
    send: ["coach"],
    form: { act: "add", name: "" },
  },
  "coach.clients.$id_.wishes.tsx": {
    path: "/coach/clients/CLIENT/wishes",
    read: ["coach"],
    send: ["coach"],
    form: { step: "look", version: "1", words: "siivousta" },
  },
  "coach.clients.$id_.duties.tsx": {
    path: "/coach/clients/CLIENT/duties",
    read: ["coach"],
    send: ["coach"],
    form: { act: "nothing" },
  },
  // One's own client's job is read in jobs.spec.ts; one that is nobody's does not exist.
  "coach.clients.$id_.jobs.$job.tsx": { path: "/coach/clients/CLIENT/jobs/unknown", read: [] },
  "coach.clients.$id_.jobs.$job_.benefits.tsx": { path: "/coach/clients/CLIENT/jobs/unknown/benefits", read: [] },
  "coach.clients.$id_.handover.tsx": {
    path: "/coach/clients/CLIENT/handover",
    read: ["coach"],
    send: ["coach"],
    form: { who: "" },
  },
  "coach.clients.$id_.jobs._index.tsx": { path: "/coach/clients/CLIENT/jobs", read: ["coach"] },
  "coach.clients.$id_.jobs.new.tsx": {
    path: "/coach/clients/CLIENT/jobs/new",
    read: ["coach"],
    send: ["coach"],
    form: { title: "" },
  },
  "coach.clients.$id_.plan.tsx": {
    path: "/coach/clients/CLIENT/plan",
    read: ["coach"],
    send: ["coach"],
    form: { skills: "" },
  },
  "coach.clients.$id_.compare.tsx": {
    path: "/coach/clients/CLIENT/compare",
    read: ["coach"],
    send: ["coach"],
    form: { pick: "VACANCY" },
  },
  "coach.clients.$id_.why.tsx": {
    path: "/coach/clients/CLIENT/why",
    read: ["coach"],
    send: ["coach"],
    form: { vacancy: "/vacancies/VACANCY" },
  },
  "coach.clients.$id_.mode.tsx": {
    path: "/coach/clients/CLIENT/mode",
    read: ["coach"],
    send: ["coach"],
    form: { act: "link" },
  },
  "coach.clients.$id_.sheet.tsx": {
    path: "/coach/clients/CLIENT/sheet",
    read: ["coach"],
    send: ["coach"],
    form: { vacancies: "VACANCY" },
  },
  "coach.employers.new.tsx": { path: "/coach/employers/new", read: ["coach"], send: ["coach"], form: { name: "" } },
  "coach.inbox.tsx": {
    path: "/coach/inbox",
    read: ["coach"],
    send: ["coach"],
    form: { item: "0123456789abcdefghijklmno", act: "nothing" },
  },
  "coach.subscriptions.tsx": {
    path: "/coach/subscriptions",
    read: ["coach"],
    send: ["coach"],
    form: { act: "nothing" },
  },
  // One's own visit is read in coach-day.spec.ts; somebody else's does not exist.
  "coach.visits.$id.tsx": { path: "/coach/visits/unknown", read: [] },
  "coach.visits.$id_.calendar.ts": { path: "/coach/visits/unknown/calendar", read: [] },
  "coach.team.tsx": { path: "/coach/team", read: ["coach", "lead"] },
  "coach.visits._index.tsx": {
    path: "/coach/visits",
    read: ["coach"],
    send: ["coach"],
    sendTo: "/coach/visits?index",
    form: { act: "revoke" },
  },
  "coach.visits.log.tsx": { path: "/coach/visits/log", read: ["coach"], send: ["coach"], form: { date: "" } },
  "coach.visits.new.tsx": { path: "/coach/visits/new", read: ["coach"], send: ["coach"], form: { date: "" } },
  "coach.work.ts": { path: "/coach/work", read: "none", send: ["coach"], form: { text: "siiv" } },
  "employer._index.tsx": { path: "/employer", read: ["employer"], send: ["employer"], form: { move: "link" } },
  "employer.partner.tsx": {
    path: "/employer/partner",
    read: ["employer"],
    send: ["employer"],
    form: { step: "save", contactName: "" },
  },
  "employer.vacancies.$id.tsx": {
    path: "/employer/vacancies/OWN",
    read: ["employer"],
    send: ["employer"],
    form: { step: "look", title: "" },
  },
  "employer.vacancies.new.tsx": {
    path: "/employer/vacancies/new",
    read: ["employer"],
    send: ["employer"],
    form: { step: "look", id: "0123456789abcdefghijklmno", title: "" },
  },
  "health.ts": { path: "/health", read: "anybody" },
  "home.ts": { path: "/home", read: "anybody" },
  "lead.tsx": { path: "/lead", read: ["lead"], send: ["lead"], form: { act: "nothing" } },
  "locale.ts": { path: "/locale", read: "none", send: roles, form: { locale: "LOCALE", back: "/home" } },
  "meetings._index.tsx": { path: "/meetings", read: professionals },
  // A meeting of one's own is read in questions.spec.ts; where two do not meet there is none.
  "meetings.$team.$organisation.tsx": { path: "/meetings/unknown/unknown", read: [] },
  "search.tsx": { path: "/search", read: professionals, send: professionals, form: { name: "" } },
  "search_.saved.tsx": {
    path: "/search/saved",
    read: professionals,
    send: professionals,
    form: { act: "restore", name: "", query: "", lookedAt: "2026-11-21" },
  },
  "settings.tsx": { path: "/settings", read: roles, send: roles, form: { act: "quiet", from: "17", until: "" } },
  "sign-out.ts": { path: "/sign-out", read: "none" },
  "te._index.tsx": {
    path: "/te",
    read: ["te_contact"],
    send: ["te_contact"],
    sendTo: "/te?index",
    form: { step: "read", text: "Siivooja Tampereelle" },
  },
  "te.send.$id.tsx": {
    path: "/te/send/VACANCY",
    read: ["te_contact"],
    send: ["te_contact"],
    form: { note: "Soita 040 123 4567" },
  },
  // An officer's own waiting ad is read in forward.spec.ts; anybody else's does not exist.
  "te.waiting.$id.tsx": { path: "/te/waiting/unknown", read: [] },
  "te.waiting._index.tsx": { path: "/te/waiting", read: ["te_contact"] },
  // An officer's own tip is read in officer.spec.ts; anybody else's does not exist.
  "te.demand.tsx": { path: "/te/demand", read: ["te_contact"] },
  "te.demand[.]csv.ts": { path: "/te/demand.csv", read: ["te_contact"] },
  "te.tips.$id.tsx": { path: "/te/tips/unknown", read: [] },
  "te.new.tsx": { path: "/te/new", read: ["te_contact"], send: ["te_contact"], form: { act: "nothing" } },
  "te.subscriptions.tsx": {
    path: "/te/subscriptions",
    read: ["te_contact"],
    send: ["te_contact"],
    form: { act: "nothing" },
  },
  "te.tips.new.tsx": { path: "/te/tips/new", read: ["te_contact"], send: ["te_contact"], form: { employer: "" } },
  "te.area.tsx": { path: "/te/area", read: ["te_contact"] },
  "te.questions.$id.tsx": { path: "/te/questions/unknown", read: [] },
  "te.questions._index.tsx": { path: "/te/questions", read: ["te_contact"] },
  "te.support.tsx": { path: "/te/support", read: ["te_contact"], send: ["te_contact"], form: { act: "keep" } },
  "te.tips._index.tsx": {
    path: "/te/tips",
    read: ["te_contact"],
    send: ["te_contact"],
    sendTo: "/te/tips?index",
    form: { act: "nothing" },
  },
  "vacancies.$id.tsx": {
    path: "/vacancies/VACANCY",
    read: professionals,
    send: ["coach"],
    form: { client: "" },
  },
  // A living link is opened in decides.spec.ts; a key that opens nothing does not exist.
  "view.$key.tsx": { path: "/view/unknown", read: "none" },
};

test("every route is in the table", () => {
  expect(Object.keys(rules).sort()).toEqual(readdirSync("app/routes").sort());
});

/** Signs a bare HTTP client in, without a page. */
async function enter(request: APIRequestContext, role: Role): Promise<void> {
  const email = demoPeople.find((person) => person.roles[0]?.role === role)?.email ?? "";
  const form = { email, password: "rinnalla-demo", next: "" };
  const answer = await request.post("/fi/sign-in", { form, maxRedirects: 0 });
  expect(answer.status()).toBe(302);
}

/** What an answer amounts to, whether it is a page or Remix's own data stream. */
async function outcome(answer: APIResponse): Promise<"allowed" | "sign in" | "not there"> {
  const text = answer.headers()["content-type"]?.includes("x-script") ? await answer.text() : "";
  if (answer.status() === 404 || /"(status|ErrorResponse)",\s*404|"ErrorResponse",404/.test(text)) return "not there";
  const to = answer.headers().location ?? /"(\/(?:fi|sv|en)\/sign-in[^"]*)"/.exec(text)?.[1] ?? "";
  if (/\/sign-in/.test(to)) return "sign in";
  return "allowed";
}

/** Whoever asks keeps their own language: other tests read their pages. */
const localeOf = (asker: Asker) => demoPeople.find(({ roles: [held] }) => held?.role === asker)?.locale ?? "fi";

function expected(rule: "anybody" | "none" | Role[], asker: Asker): "allowed" | "sign in" | "not there" {
  if (rule === "anybody") return "allowed";
  if (rule === "none") return "not there";
  if (asker === "nobody") return "sign in";
  return rule.includes(asker) ? "allowed" : "not there";
}

test.describe("as", () => {
  let ids: { client: string; vacancy: string; own: string; person: string };

  test.beforeEach(async ({ page, signIn, context }) => {
    if (ids) return;
    await signIn("coach");
    await page.goto("/coach/clients");
    const list = page.getByRole("main").getByRole("listitem").getByRole("link");
    const client = (await list.first().getAttribute("href"))?.split("/").at(-1) ?? "";
    await page.goto("/search");
    const href = await page.getByRole("main").getByRole("listitem").getByRole("link").first().getAttribute("href");
    await context.clearCookies();
    await signIn("employer");
    const own = page.getByRole("main").getByRole("article").locator("a[href^='/employer/vacancies/']");
    const ownPath = await own.first().getAttribute("href");
    ids = { client, vacancy: href?.split("/").at(-1) ?? "", own: ownPath?.split("/").at(-1) ?? "", person: "" };
    await context.clearCookies();
    await signIn("admin");
    await page.goto("/admin/people");
    const somebody = page.getByRole("main").getByRole("listitem").getByRole("link").first();
    ids.person = (await somebody.getAttribute("href"))?.split("/").at(-1) ?? "";
    await context.clearCookies();
  });

  const fill = (text: string) =>
    text
      .replace("CLIENT", ids.client)
      .replace("VACANCY", ids.vacancy)
      .replace("OWN", ids.own)
      .replace("PERSON", ids.person);

  for (const asker of askers) {
    test(`${asker}: pages, their data and their forms open only where the table says so`, async ({ request }) => {
      if (asker !== "nobody") await enter(request, asker);
      for (const [file, rule] of Object.entries(rules)) {
        const path = fill(rule.path);
        const page = await request.get(path, { maxRedirects: 0 });
        expect.soft(await outcome(page), `${asker} reads ${rule.path}`).toBe(expected(rule.read, asker));

        if (file.endsWith(".tsx") && !path.endsWith("/")) {
          const id = `routes/${file.replace(/\.tsx$/, "")}`;
          const data = await request.get(`${path}.data?_routes=${encodeURIComponent(id)}`, { maxRedirects: 0 });
          expect
            .soft(await outcome(data), `${asker} asks for the data of ${rule.path}`)
            .toBe(expected(rule.read, asker));
        }
        if (rule.send) {
          const form = Object.fromEntries(
            Object.entries(rule.form ?? {}).map(([name, value]) => [
              name,
              fill(value).replace("LOCALE", localeOf(asker)),
            ]),
          );
          const sent = await request.post(fill(rule.sendTo ?? rule.path), { form, maxRedirects: 0 });
          expect.soft(await outcome(sent), `${asker} sends the form of ${rule.path}`).toBe(expected(rule.send, asker));
        }
      }
    });
  }

  test("another coach: a client who is not one's own does not exist", async ({ request }) => {
    const others = demoPeople.filter((person) => person.roles[0]?.role === "coach").slice(1);
    for (const { email } of others) {
      await request.post("/fi/sign-in", { form: { email, password: "rinnalla-demo", next: "" }, maxRedirects: 0 });
      for (const path of [`/coach/clients/${ids.client}`, `/coach/clients/${ids.client}.data`]) {
        expect(await outcome(await request.get(path, { maxRedirects: 0 })), `${email} reads ${path}`).toBe("not there");
      }
      const form = { vacancy: ids.vacancy, answer: "no:place" };
      const sent = await request.post(`/coach/clients/${ids.client}`, { form, maxRedirects: 0 });
      expect(await outcome(sent)).toBe("not there");
    }
  });

  test("a form sent from another site is refused", async ({ request }) => {
    const headers = { Origin: "https://elsewhere.example" };
    const form = { email: "a@b.example", password: "x", next: "" };
    expect((await request.post("/fi/sign-in", { form, headers, maxRedirects: 0 })).status()).toBe(403);
  });

  test("sign-in leads nowhere but to our own pages", async ({ request }) => {
    const email = demoPeople.find((person) => person.roles[0]?.role === "coach")?.email ?? "";
    for (const next of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"]) {
      const answer = await request.post("/fi/sign-in", {
        form: { email, password: "rinnalla-demo", next },
        maxRedirects: 0,
      });
      expect(answer.headers().location).toBe("/home");
    }
  });
});
