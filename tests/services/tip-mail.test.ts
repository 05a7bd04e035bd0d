// Tips by mail, from a real mailbox on loopback to what waits for the officer: once each, from officers only, nothing sent.
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTipBox } from "#app/mail/tip-box.server.ts";
import { takeTipMail, tipBoxState } from "#app/services/tip-mail.server.ts";
import { openReading } from "#app/services/tip-seal.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addOrganisation, addPerson } from "#db/people.ts";
import { listTipDrafts } from "#db/tip-drafts.ts";
import { type ImapBox, startImapServer } from "#tests/imap-server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

const box = "vinkit@rinnalla.example";
let world: World;
let server: ImapBox;
let officer: string;

beforeEach(async () => {
  world = await makeWorld();
  server = await startImapServer();
  world.tipBox = openTipBox({ url: server.url, address: box });
  const now = world.clock();
  const organisationId = await addOrganisation(world.db, {
    ...{ kind: "employment_area", name: "Harjun työllisyysalue", municipalities: ["837", "536"], now },
  });
  const none = { organisationId: null, teamId: null, employerId: null };
  const person = { passwordHash: "", locale: "fi", demo: false, now } as const;
  officer = await addPerson(world.db, {
    ...{ ...person, email: "vilja@alue.example", name: "Vilja Vinkkilä" },
    roles: [{ ...none, role: "te_contact", organisationId }],
  });
  await addPerson(world.db, {
    ...{ ...person, email: "taimi@tiimi.example", name: "Taimi Tuokio", roles: [{ ...none, role: "coach" }] },
  });
});
afterEach(async () => {
  await server.stop();
  await endWorld(world);
});

const mail = (from: string, subject: string, text: string, id = subject) => `From: ${from}
To: ${box}
Subject: ${subject}
Message-ID: <${Buffer.from(id).toString("hex")}@alue.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text}
`;
const ad = `Haemme siivoojaa Nokialle. Työaika on 20 tuntia viikossa, arkisin päivällä. Hygieniapassi vaaditaan.
Työ on toistaiseksi voimassa oleva. Hakuaika päättyy 18.12.2026.
Puhdas Koivikko Oy`;

const waiting = () => listTipDrafts(world.db, officer);

test("an ad an officer sends to the mailbox waits, read and sealed, for that officer's look; no tip is sent", async () => {
  server.put(mail("Vilja Vinkkilä <Vilja@Alue.example>", "Siivooja Nokialle", ad));
  await takeTipMail(world);
  const [draft, ...more] = await waiting();
  expect(more).toEqual([]);
  expect(draft).toMatchObject({ broughtBy: "mail", problem: null });
  const { draft: read } = openReading(world, officer, draft?.draftSealed ?? "");
  expect(read.facts.workplaces).toMatchObject([{ municipality: "536" }]);
  expect(read.facts.hoursMin).toBe(20);
  expect(JSON.stringify(draft)).not.toContain("Koivikko");
  expect(await world.db.selectFrom("tip").select("id").execute()).toEqual([]);
});

test("a mail is taken once, also where the box gives it again", async () => {
  server.put(mail("vilja@alue.example", "Siivooja Nokialle", ad));
  await takeTipMail(world);
  server.put(mail("vilja@alue.example", "Siivooja Nokialle", ad));
  await takeTipMail(world);
  expect(await waiting()).toHaveLength(1);
});

test("what comes from anybody but an officer – a stranger, a coach – stays in the box and brings nothing", async () => {
  server.put(mail("joku@muualta.example", "Voita lomamatka", "Klikkaa tästä"));
  server.put(mail("taimi@tiimi.example", "Siivooja", ad));
  await takeTipMail(world);
  expect(await world.db.selectFrom("tipDraft").selectAll().execute()).toEqual([]);
  expect(server.count()).toEqual({ all: 2, unread: 0 });
});

test("a mail that holds no ad waits as well, with the reason, so that the officer is not left wondering", async () => {
  server.put(mail("vilja@alue.example", "", "", "empty"));
  await takeTipMail(world);
  const [draft] = await waiting();
  expect(draft?.draftSealed).toBeNull();
  expect(draft?.problem).toBeTruthy();
});

test("how the last look went is told: when, or why not; what is wrong with the house itself is not laid on the box", async () => {
  expect(await tipBoxState(world)).toEqual({ address: box });
  await takeTipMail(world);
  expect(await tipBoxState(world)).toEqual({ address: box, at: world.clock().toISOString() });
  world.tipBox = openTipBox({ url: server.url.replace(/:[^:@/]+@/, ":arvaus@"), address: box });
  await takeTipMail(world);
  expect(await tipBoxState(world)).toMatchObject({ problem: "sign_in" });
  world.tipBox = { address: box, empty: () => Promise.reject(new TypeError("broken")) };
  await expect(takeTipMail(world)).rejects.toThrow(TypeError);
});

test("without a mailbox nothing happens and nothing is said of one", async () => {
  delete world.tipBox;
  await takeTipMail(world);
  expect(await tipBoxState(world)).toBeUndefined();
});
