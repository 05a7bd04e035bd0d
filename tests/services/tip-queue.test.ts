// Several files at once: each ad waits for its officer's look, in order; broken ones say why, the same is not asked twice.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { type Forwarded, readToForward, sendTip } from "#app/services/forward-page.server.ts";
import { bringIn, forgetDrafts } from "#app/services/tip-queue.server.ts";
import {
  nextWaiting,
  removeWaiting,
  restoreWaiting,
  waitingAd,
  waitingPage,
} from "#app/services/tip-waiting.server.ts";
import { fixedClock } from "#app/world/clock.server.ts";
import type { World } from "#app/world/world.server.ts";
import { bytesOf, makeMail, makeOutlook, makePdf } from "#tests/files-made.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { refusal } from "./demo-house.ts";
import { anOffice, anOfficer } from "./officers.ts";

let world: World;
let officer: Actor;
let other: Actor;
beforeEach(async () => {
  world = await makeWorld();
  await anOffice(world, "org");
  officer = await anOfficer(world, "Vilja Virta", "org");
  other = await anOfficer(world, "Oskar", "org");
});
afterEach(() => endWorld(world));

const asker = () => ({ actor: officer, locale: "fi" as const });
const cookText = "Haemme kokkia Turkuun. Työ on osa-aikaista, 20 tuntia viikossa. Rantakeittiö Oy";
const cook = { name: "kokki.pdf", bytes: makePdf([`# Kokki\n${cookText}`]) };
const cleaner = {
  name: "siivooja.eml",
  bytes: makeMail({
    subject: "VS: Siivooja Tampereelle",
    from: "Vilja Virta <vilja@example.invalid>",
    text: `Tämä tuli meille.\n\nT. Vilja Virta\nVälittäjä Oy\n\nLähettäjä: Anna\nLähetetty: pe\nAihe: Siivooja Tampereelle\n\nHaemme siivoojaa Tampereelle, 20 h viikossa. Hygieniapassi vaaditaan.\n\nTerveisin\nAnna Aalto\nPuhdas Koivikko Oy`,
  }),
};
const store = {
  name: "varasto.msg",
  bytes: makeOutlook({
    subject: "Varastotyöntekijä Vantaalle",
    body: "Haemme varastotyöntekijää Vantaalle iltavuoroon.",
    sender: "Anna",
  }),
};
const broken = { name: "rikki.pdf", bytes: bytesOf("%PDF-1.7 ei mitään") };

const bringFiles = (
  files: { name: string; bytes: Uint8Array }[],
  pasted = { text: "", link: "" },
): Promise<Forwarded> => readToForward(world, asker(), { ...pasted, files });

async function firstWaiting(files: { name: string; bytes: Uint8Array }[]): Promise<string> {
  const done = await bringFiles(files);
  if (!("waiting" in done)) throw new Error("nothing waits");
  return done.waiting;
}

async function send(id: string) {
  const page = await waitingAd(world, asker(), id, {});
  if (!page) throw new Error("done with already");
  const { sealed, title, employer, place, sector } = page.ad;
  const sent = { sealed, title, employer, place, sector, note: "", struck: [], waited: id };
  return sendTip(world, asker(), sent, []);
}

describe("several files", () => {
  test("become a queue in their order: the first is looked at, what is broken says why, the rest goes on", async () => {
    const first = await firstWaiting([cook, broken, cleaner, store]);
    const page = await waitingAd(world, asker(), first, {});
    expect(page).toMatchObject({ number: 1, total: 3, name: "kokki.pdf", ad: { title: "Kokki", place: "Turku" } });
    expect(page?.unread).toMatchObject([{ name: "rikki.pdf", problem: expect.stringMatching(/ei aukea/) }]);
    const second = await waitingAd(world, asker(), page?.next ?? "", {});
    expect(second).toMatchObject({
      ...{ number: 2, total: 3 },
      ad: { title: "Siivooja Tampereelle", employer: "Puhdas Koivikko Oy", place: "Tampere" },
    });
    expect(second?.ad.text).not.toMatch(/Vilja|Välittäjä|Anna Aalto/);
    const { waiting } = await waitingPage(world, asker(), {});
    expect(waiting.map(({ title, problem }) => title ?? problem?.slice(0, 19))).toEqual([
      ...["Kokki", "Tiedosto ei aukea: ", "Siivooja Tampereelle", "Varastotyöntekijä Vantaalle"],
    ]);
  });

  test("are sent one after the other; what was sent waits no more and its words are forgotten", async () => {
    const first = await firstWaiting([cook, cleaner]);
    const next = await nextWaiting(world, officer, first);
    expect(await send(first)).toHaveProperty("tipId");
    expect(await waitingAd(world, asker(), first, {})).toBeUndefined();
    expect(await restoreWaiting(world, officer, first)).toBe(false);
    const page = await waitingAd(world, asker(), next ?? "", {});
    expect(page).toMatchObject({ number: 2, total: 2 });
    expect(page).not.toHaveProperty("next");
    expect(await send(next ?? "")).toHaveProperty("tipId");
    expect((await waitingPage(world, asker(), {})).waiting).toEqual([]);
    const kept = await world.db.selectFrom("tipDraft").select("draftSealed").execute();
    expect(kept).toEqual([{ draftSealed: null }, { draftSealed: null }]);
    expect(await world.db.selectFrom("tip").select("id").execute()).toHaveLength(2);
  });

  test("go beside a text: all of it is read, and a link that does not open is no hindrance", async () => {
    const done = await bringFiles([cook], { text: "http://10.0.0.1/paikka", link: "" });
    if (!("waiting" in done)) throw new Error("nothing waits");
    const page = await waitingAd(world, asker(), done.waiting, {});
    expect(page).toMatchObject({ ad: { title: "Kokki" }, unread: [{ name: "http://10.0.0.1/paikka" }] });
    const both = await bringFiles([store], {
      text: `Kokki Poriin\n${cookText.replace("Turkuun", "Poriin")}`,
      link: "",
    });
    expect(both).toHaveProperty("waiting");
  });

  test("of which none can be read wait for nothing; every one is named", async () => {
    const done = await bringFiles([broken, { name: "kuva.jpg", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0]) }]);
    expect("problems" in done && done.problems.map(({ text }) => text.slice(0, 10))).toEqual([
      "rikki.pdf:",
      "kuva.jpg: ",
    ]);
    expect(await world.db.selectFrom("tipDraft").select("id").execute()).toEqual([]);
  });

  test("with the same ad twice ask for it once, also when it waited from before", async () => {
    await firstWaiting([cook, { ...cook, name: "kopio.pdf" }, store]);
    await bringFiles([cook, cleaner]);
    const { waiting } = await waitingPage(world, asker(), {});
    const again = waiting.filter(({ problem }) => problem?.includes("jo odottamassa"));
    expect(again.map(({ name }) => name)).toEqual(["kopio.pdf", "kokki.pdf"]);
    expect(waiting).toHaveLength(5);
  });

  test("one mail with two attachments is two ads; its covering note is none", async () => {
    const two = [cook, { name: "tiskaaja.pdf", bytes: makePdf(["# Tiskaaja\nHaemme tiskaajaa Ouluun illoiksi."]) }];
    const attachments = two.map((file) => ({ ...file, type: "application/pdf" }));
    const mail = {
      name: "kaksi.eml",
      bytes: makeMail({ subject: "Paikkoja", text: "Hei, ohessa kaksi.", attachments }),
    };
    await firstWaiting([mail]);
    const { waiting } = await waitingPage(world, asker(), {});
    expect(waiting.map(({ title }) => title)).toEqual(["Kokki", "Tiskaaja"]);
  });

  test("a single mail with its ad attached goes straight to the form, also where the note has a company in it", async () => {
    const note = "Hei, ohessa.\n\nTerveisin\nVilja Virta\nVälittäjä Oy";
    const mail = makeMail({ subject: "VS: paikka", text: note, attachments: [{ ...cook, type: "application/pdf" }] });
    const done = await bringFiles([{ name: "a.eml", bytes: mail }]);
    expect("ad" in done && done.ad).toMatchObject({ title: "Kokki", employer: "Rantakeittiö Oy", place: "Turku" });
  });
});

describe("an ad that waits", () => {
  test("can be taken away and put back; nobody else sees it", async () => {
    const first = await firstWaiting([cook, store]);
    await removeWaiting(world, officer, first);
    const after = await waitingPage(world, asker(), { removed: first });
    expect(after).toMatchObject({ said: "Ilmoitus on poistettu.", undo: first });
    expect(after.waiting).toHaveLength(1);
    expect(await restoreWaiting(world, officer, first)).toBe(true);
    expect((await waitingPage(world, asker(), { removed: first })).waiting).toHaveLength(2);
    expect(await refusal(waitingAd(world, { actor: other, locale: "fi" }, first, {}))).toBe(404);
    expect(await refusal(removeWaiting(world, other, first))).toBe(404);
  });

  test("is sealed: the table holds none of its words, and a name that says who somebody is, is left out", async () => {
    await firstWaiting([cook, { ...store, name: "131052-308T.msg" }]);
    const rows = await world.db.selectFrom("tipDraft").selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/Turku|Rantakeittiö|131052/);
  });

  test("is forgotten after two weeks, and a day after it was done with", async () => {
    const first = await firstWaiting([cook, store]);
    await removeWaiting(world, officer, first);
    const later = (days: number) => ({
      ...world,
      clock: fixedClock(new Date(world.clock().getTime() + days * 86_400_000).toISOString()),
    });
    const left = async () => (await world.db.selectFrom("tipDraft").select("id").execute()).length;
    await forgetDrafts(later(0.9));
    expect(await left()).toBe(2);
    await forgetDrafts(later(1.1));
    expect(await left()).toBe(1);
    await forgetDrafts(later(13.9));
    expect(await left()).toBe(1);
    await forgetDrafts(later(14.1));
    expect(await left()).toBe(0);
  });
});

test("a mail the mailbox gives twice is brought in once", async () => {
  const mail = [{ ...cleaner, mailKey: "<1@koivikko.example>" }];
  expect(await bringIn(world, officer.personId, mail, "mail")).toMatchObject({ ids: [expect.any(String)], unread: 0 });
  expect(await bringIn(world, officer.personId, mail, "mail")).toEqual({ ids: [], unread: 0 });
  expect(await bringIn(world, officer.personId, [{ ...broken, mailKey: "<2@x>" }], "mail")).toEqual({
    ids: [],
    unread: 1,
  });
  expect((await waitingPage(world, asker(), {})).waiting).toHaveLength(2);
});
