// Letters over a real SMTP conversation on loopback: sent once, tried again, given up, or kept where there is no mail server.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { words } from "#app/i18n/server.ts";
import { openPost } from "#app/mail/post.server.ts";
import { letterInWords, pauses, sendLetter, writeLetter } from "#app/services/letters.server.ts";
import { runJob } from "#app/services/work.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findLetter, listLetters } from "#db/letters.ts";
import { locales } from "#db/vocabulary/lists.ts";
import { freePort } from "#search/server-process.ts";
import { bodyOf, type MailServer, startMailServer } from "#tests/mail-server.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

let world: World;
let server: MailServer | undefined;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await endWorld(world);
});

const tip = { name: "Vilja", title: "Siivooja", employer: "Kahvila Äyskäri", path: "/te/tips/abc" };

const write = (dedupeKey = "tip:1", to = "vilja@example.org") =>
  world.db.transaction().execute((trx) =>
    writeLetter(trx, {
      ...{ kind: "tip_followed_up", to, locale: "fi", params: tip },
      ...{ dedupeKey, now: world.clock() },
    }),
  );

async function withServer(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  server = await startMailServer(options);
  world.mail = { ...world.mail, post: openPost({ url: server.url, from: "Rinnalla <post@rinnalla.example>" }) };
  return server;
}

const runners = {
  letter: (house: World, payload: unknown, _progress: unknown, attempt: number) => sendLetter(house, payload, attempt),
};

/** Lets the worker do what is due; pauses are skipped. */
async function work(): Promise<void> {
  await world.db.updateTable("job").set({ runAfter: "2000-01-01T00:00:00.000Z" }).execute();
  while (await runJob(world, "test", runners)) {}
}

const letters = () => listLetters(world.db, 10);

describe("with a mail server", () => {
  test("a letter arrives as plain text in the receiver's language, from us, with a whole link", async () => {
    const { received } = await withServer();
    await write();
    await work();
    expect(received).toHaveLength(1);
    const [mail] = received;
    if (!mail) throw new Error("nothing arrived");
    expect(mail).toMatchObject({ from: "post@rinnalla.example", to: ["vilja@example.org"] });
    expect(mail.data).toMatch(/^content-type: text\/plain; charset=utf-8/im);
    expect(mail.data).toMatch(/^auto-submitted: auto-generated/im);
    const body = bodyOf(mail);
    expect(body).toContain("Hei Vilja,");
    expect(body).toContain("Siivooja, Kahvila Äyskäri");
    expect(body).toContain("http://rinnalla.example/te/tips/abc");
    expect(body).toContain("Tämä on vinkki. Se ei velvoita ketään.");
    expect((await letters())[0]).toMatchObject({ state: "sent", lastError: null });
  });

  test("the same event told twice, and the same job done twice, send one letter", async () => {
    const { received } = await withServer();
    await write();
    await write();
    await work();
    const [letter] = await letters();
    await sendLetter(world, { letterId: letter?.id }, 2);
    expect(received).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
  });

  test("what a sent letter said does not stay: a link in it may open something", async () => {
    await withServer();
    await write();
    await work();
    expect((await letters())[0]?.params).toEqual({});
  });

  test("an address nobody has is given up at once; the next letter goes", async () => {
    const { received } = await withServer({
      refuse: (to) => (to.startsWith("nobody") ? "550 5.1.1 unknown" : undefined),
    });
    await write("tip:1", "nobody@example.org");
    await write("tip:2");
    await work();
    expect(received.map(({ to }) => to)).toEqual([["vilja@example.org"]]);
    const states = (await letters()).map(({ toAddress, state, lastError }) => [toAddress, state, lastError]);
    expect(states).toContainEqual(["nobody@example.org", "given_up", "address"]);
    expect(states).toContainEqual(["vilja@example.org", "sent", null]);
  });

  test("a server that says 'later' is asked again", async () => {
    let times = 0;
    const { received } = await withServer({ refuse: () => (times++ < 2 ? "451 4.7.1 come back" : undefined) });
    await write();
    await once();
    expect((await letters())[0]).toMatchObject({ state: "waiting", lastError: "address" });
    await once();
    expect(received).toEqual([]);
    await once();
    expect(received).toHaveLength(1);
    expect((await letters())[0]?.state).toBe("sent");
  });

  test("what a person typed never becomes a header or another receiver", async () => {
    const { received, said } = await withServer();
    const params = { ...tip, title: "Siivooja\r\nBcc: other@example.org", name: "V\r\n.\r\nMAIL FROM:<x@y>" };
    await world.db.transaction().execute((trx) =>
      writeLetter(trx, {
        ...{ kind: "tip_followed_up", to: "vilja@example.org, other@example.org", locale: "fi", params },
        ...{ dedupeKey: "odd", now: world.clock() },
      }),
    );
    await work();
    const receivers = said.filter((line) => /^RCPT/i.test(line));
    expect(receivers.filter((line) => /<other@example\.org>/.test(line))).toEqual([]);
    expect(received).toHaveLength(1);
    for (const mail of received) {
      expect(mail.data.split("\n\n")[0]).not.toMatch(/^bcc:/im);
      expect(bodyOf(mail)).toContain("Hei V . MAIL FROM:<x@y>,");
    }
  });
});

describe("with a mail server that is down", () => {
  test("the letter waits with growing pauses, and goes when the server is back", async () => {
    const port = await freePort();
    const from = "post@rinnalla.example";
    world.mail = { ...world.mail, post: openPost({ url: `smtp://127.0.0.1:${port}`, from }) };
    await write();
    const waits: number[] = [];
    for (let n = 0; n < 3; n += 1) waits.push(await once());
    expect(waits.map((wait) => Math.round(wait))).toEqual(pauses.slice(0, 3));
    expect((await letters())[0]).toMatchObject({ state: "waiting", lastError: "unreachable" });
    server = await startMailServer({ port });
    await once();
    expect(server.received).toHaveLength(1);
    expect((await letters())[0]?.state).toBe("sent");
  });

  test("after eight tries it is given up, once and for all", async () => {
    const post = openPost({ url: `smtp://127.0.0.1:${await freePort()}`, from: "post@rinnalla.example" });
    world.mail = { ...world.mail, post };
    await write();
    for (let n = 0; n < 7; n += 1) {
      await once();
      expect((await letters())[0]?.state).toBe("waiting");
    }
    await once();
    expect((await letters())[0]).toMatchObject({ state: "given_up", lastError: "unreachable" });
    expect(await world.db.selectFrom("job").select("id").where("kind", "=", "letter").execute()).toEqual([]);
  });
});

describe("without a mail server", () => {
  test("a letter is kept and can be read in full, in every language", async () => {
    await write();
    await work();
    const [kept] = await letters();
    if (!kept) throw new Error("no letter");
    expect(kept.state).toBe("kept");
    for (const locale of locales) {
      const { subject, text } = letterInWords(world, { ...kept, locale });
      expect(subject).toContain("Siivooja");
      expect(text).toContain(words[locale].letter.tipObligesNobody);
      expect(`${subject}${text}`).not.toMatch(/\{\{|letter\./);
    }
  });

  test("what is undone with its transaction leaves no letter", async () => {
    const undone = world.db.transaction().execute(async (trx) => {
      const params = { name: "A", employer: "Oy", path: "/fi/confirm/x" };
      await writeLetter(trx, {
        ...{ kind: "confirm_address", to: "a@example.org", locale: "sv", params },
        ...{ dedupeKey: "c", now: world.clock() },
      });
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await letters()).toEqual([]);
    expect(await findLetter(world.db, "none")).toBeUndefined();
  });
});

/** One try; returns the seconds until the next, 0 where there is none. */
async function once(): Promise<number> {
  await world.db.updateTable("job").set({ runAfter: "2000-01-01T00:00:00.000Z" }).execute();
  const began = Date.now();
  await runJob(world, "test", runners);
  const job = await world.db.selectFrom("job").select("runAfter").where("kind", "=", "letter").executeTakeFirst();
  return job ? (Date.parse(job.runAfter) - began) / 1000 : 0;
}
