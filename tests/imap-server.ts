// A mailbox of our own for tests: a real IMAP server on loopback, filled by the test, and what is read and unread in it.
import hoodiecrow from "hoodiecrow-imap";

export interface ImapBox {
  url: string;
  /** Puts a mail into the box. Not ASCII: as the bytes of UTF-8. */
  put(raw: string): void;
  /** How many mails are there, and how many of them nobody has read. */
  count(): { all: number; unread: number };
  stop(): Promise<void>;
}

export async function startImapServer(user = "tips", password = "oma salasana"): Promise<ImapBox> {
  const server = hoodiecrow({
    plugins: ["AUTH-PLAIN", "UIDPLUS"],
    users: { [user]: { password } },
    storage: { INBOX: { messages: [] } },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address();
  const messages = () => server.getMailbox("INBOX").messages;
  return {
    url: `imap://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/INBOX`,
    put: (raw) =>
      server.appendMessage("INBOX", [], false, Buffer.from(raw.replace(/\r?\n/g, "\r\n")).toString("binary")),
    count: () => ({
      all: messages().length,
      unread: messages().filter(({ flags }) => !flags.includes("\\Seen")).length,
    }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
