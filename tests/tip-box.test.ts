// The mailbox for tips, over a real IMAP conversation on loopback: each mail once, and nothing lost where keeping fails.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BoxMail, openTipBox, TipBoxError } from "#app/mail/tip-box.server.ts";
import { freePort } from "#search/server-process.ts";
import { type ImapBox, startImapServer } from "./imap-server.ts";

let server: ImapBox;
beforeEach(async () => {
  server = await startImapServer();
});
afterEach(() => server.stop());

const address = "vinkit@rinnalla.example";
const open = (url = server.url) => openTipBox({ url, address });

const letter = (number: number, subject = `Siivooja ${number}`) => `From: Vilja Vinkkilä <Vilja@Alue.example>
To: ${address}
Subject: ${subject}
Message-ID: <${number}@alue.example>
Content-Type: text/plain; charset=utf-8

Haemme siivoojaa Nokialle, työtä 20 tuntia.
`;

async function taken(most = 10, url?: string): Promise<BoxMail[]> {
  const mails: BoxMail[] = [];
  await open(url).empty(most, async (mail) => void mails.push(mail));
  return mails;
}

test("every unread mail is handed over once, the oldest first, whole and with its sender's address in small letters", async () => {
  server.put(letter(1));
  server.put(letter(2));
  const mails = await taken();
  expect(mails.map(({ from, subject, key }) => ({ from, subject, key }))).toEqual([
    { from: "vilja@alue.example", subject: "Siivooja 1", key: "<1@alue.example>" },
    { from: "vilja@alue.example", subject: "Siivooja 2", key: "<2@alue.example>" },
  ]);
  expect(Buffer.from(mails[0]?.bytes ?? []).toString()).toContain("työtä 20 tuntia");
  expect(server.count()).toEqual({ all: 2, unread: 0 });
  expect(await taken()).toEqual([]);
});

test("a round takes no more than it was asked to; the next goes on from there", async () => {
  for (const number of [1, 2, 3]) server.put(letter(number));
  expect(await taken(2)).toHaveLength(2);
  expect(server.count().unread).toBe(1);
  expect((await taken(2)).map(({ key }) => key)).toEqual(["<3@alue.example>"]);
});

test("a mail that could not be kept stays unread, and the reason comes out as it was", async () => {
  server.put(letter(1));
  server.put(letter(2));
  const broken = new Error("disk full");
  let round = 0;
  const keep = async () => {
    if (++round === 2) throw broken;
  };
  await expect(open().empty(10, keep)).rejects.toBe(broken);
  expect(server.count().unread).toBe(1);
  expect((await taken()).map(({ key }) => key)).toEqual(["<2@alue.example>"]);
});

test("a wrong password and a server that is not there are told apart, without a word of what stood in the address", async () => {
  const wrong = server.url.replace(encodeURIComponent("oma salasana"), "arvaus");
  await expect(taken(1, wrong)).rejects.toMatchObject({ code: "sign_in" });
  const gone = `imap://tips:arvaus@127.0.0.1:${await freePort()}/INBOX`;
  const error = await taken(1, gone).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(TipBoxError);
  expect(error).toMatchObject({ code: "unreachable" });
  expect(String(error)).not.toContain("arvaus");
});
