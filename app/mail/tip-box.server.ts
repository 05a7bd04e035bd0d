// The way in for tips by mail: one IMAP conversation each time it is looked into. The only owner of imapflow.
import { ImapFlow } from "imapflow";

export interface TipBox {
  /** Where officers send to; shown to them. */
  address: string;
  /**
   * Hands over each mail nobody has read, oldest first, at most `most` of them, and marks it read once `keep` is done with
   * it. What `keep` throws leaves that mail unread and ends the round. Returns how many were handed over.
   * @throws TipBoxError
   */
  empty(most: number, keep: (mail: BoxMail) => Promise<void>): Promise<number>;
}

export interface BoxMail {
  /** The message as it came; undefined: longer than anybody will read. */
  bytes: Uint8Array | undefined;
  /** The sender's address in small letters, as the message states it. */
  from: string;
  subject: string;
  /** The message's own id, or one made of the box's numbers: what comes twice is one mail. */
  key: string;
}

/** Why the box could not be emptied; the sentence is made elsewhere. What the server said stays out: it names people. */
export type TipBoxProblem = "unreachable" | "timed_out" | "sign_in" | "other";

export class TipBoxError extends Error {
  override name = "TipBoxError";
  constructor(readonly code: TipBoxProblem) {
    super(code);
  }
}

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
const longestMail = 15 * 1024 * 1024;

/** @param url `imaps://user:password@host:993/INBOX` or `imap://…`, where a password only goes over TLS or loopback */
export function openTipBox({ url, address }: { url: string; address: string }): TipBox {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === "imaps:";
  const folder = decodeURIComponent(pathname.slice(1)) || "INBOX";
  const connect = () => {
    const client = new ImapFlow({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: Number(port) || (secure ? 993 : 143),
      secure,
      doSTARTTLS: secure ? undefined : !loopback.has(hostname),
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
    });
    // A broken line also rejects what is being waited for; without a listener it would end the process.
    client.on("error", () => undefined);
    return client;
  };
  return { address, empty: (most, keep) => emptyBox(connect(), folder, { most, keep }) };
}

interface Round {
  most: number;
  keep: (mail: BoxMail) => Promise<void>;
}

async function emptyBox(client: ImapFlow, folder: string, { most, keep }: Round): Promise<number> {
  let kept: Promise<void> | undefined;
  try {
    await client.connect();
    const lock = await client.getMailboxLock(folder);
    try {
      const unread = (await client.search({ seen: false }, { uid: true })) || [];
      let done = 0;
      for (const uid of unread.slice(0, most)) {
        const mail = await readMail(client, uid);
        if (mail) {
          kept = keep(mail);
          await kept;
          kept = undefined;
          done++;
        }
        await client.messageFlagsAdd({ uid: String(uid) }, ["\\Seen"], { uid: true });
      }
      return done;
    } finally {
      lock.release();
    }
  } catch (error) {
    // What the house itself could not do is its own trouble, not the box's.
    if (kept) throw error;
    throw problemOf(error as ImapTrouble);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

/** Undefined where the mail has gone since it was counted. */
async function readMail(client: ImapFlow, uid: number): Promise<BoxMail | undefined> {
  const range = String(uid);
  const head = await client.fetchOne(range, { uid: true, size: true, envelope: true }, { uid: true });
  if (!head) return undefined;
  const mail = {
    from: head.envelope?.from?.[0]?.address?.trim().toLowerCase() ?? "",
    subject: head.envelope?.subject?.trim() ?? "",
    key: head.envelope?.messageId ?? `${client.mailbox ? client.mailbox.uidValidity : ""}:${uid}`,
  };
  if ((head.size ?? 0) > longestMail) return { ...mail, bytes: undefined };
  const whole = await client.fetchOne(range, { uid: true, source: true }, { uid: true });
  return whole ? { ...mail, bytes: whole.source } : undefined;
}

type ImapTrouble = { code?: string; authenticationFailed?: boolean };

const codes: Record<string, TipBoxProblem> = {
  ECONNREFUSED: "unreachable",
  ENOTFOUND: "unreachable",
  EHOSTUNREACH: "unreachable",
  ECONNRESET: "unreachable",
  NoConnection: "unreachable",
  ETIMEDOUT: "timed_out",
  CONNECT_TIMEOUT: "timed_out",
  GREETING_TIMEOUT: "timed_out",
  ETIMEOUT: "timed_out",
};

function problemOf({ code = "", authenticationFailed }: ImapTrouble): TipBoxError {
  return new TipBoxError(authenticationFailed ? "sign_in" : (codes[code] ?? "other"));
}
