// The way out for letters: one SMTP conversation each. The only owner of nodemailer.
import { createTransport } from "nodemailer";
import type { Letter } from "./letter.ts";

export interface Post {
  /** Hands a letter over to the mail server; throws `PostError` where it was not taken. */
  send(letter: Letter & { id: string; to: string }): Promise<void>;
}

/** Why a letter did not go; the sentence is made elsewhere. What the server said stays out: it names addresses. */
export type PostProblem = "unreachable" | "timed_out" | "sign_in" | "address" | "letter" | "other";

export class PostError extends Error {
  override name = "PostError";
  constructor(
    readonly code: PostProblem,
    /** Trying again would bring the same answer. */
    readonly final: boolean,
  ) {
    super(code);
  }
}

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** @param url `smtp://user:password@host:587` or `smtps://…`; `from` as a header: `Rinnalla <post@example.org>` */
export function openPost({ url, from }: { url: string; from: string }): Post {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password never travels in the open, but inside one's own machine.
    requireTLS: Boolean(username) && !secure && !loopback.has(hostname),
    ignoreTLS: loopback.has(hostname) && !secure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What stands in a letter is text, never the name of a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text, stop }) {
      try {
        await transport.sendMail({
          from,
          // An object, not a header to be parsed: what a person typed cannot add receivers.
          to: { name: "", address: to },
          subject,
          text,
          // The same letter handed over twice is one letter for the receiver's program.
          messageId: `<${id}@${domainOf(from)}>`,
          headers: {
            "Auto-Submitted": "auto-generated",
            // RFC 8058: one click, without opening the page.
            ...(stop ? { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
          },
        });
      } catch (error) {
        throw problemOf(error as { code?: string; responseCode?: number });
      }
    },
  };
}

const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? "rinnalla.invalid";

const codes: Record<string, PostProblem> = {
  ECONNECTION: "unreachable",
  ECONNREFUSED: "unreachable",
  EDNS: "unreachable",
  ESOCKET: "unreachable",
  ETLS: "unreachable",
  ETIMEDOUT: "timed_out",
  EAUTH: "sign_in",
  ENOAUTH: "sign_in",
  EENVELOPE: "address",
  EMESSAGE: "letter",
};

/** A five hundred about the receiver or the letter stays one; about ourselves somebody may mend it. */
function problemOf({ code = "", responseCode = 0 }: { code?: string; responseCode?: number }): PostError {
  const problem = codes[code] ?? "other";
  return new PostError(problem, responseCode >= 500 && (problem === "address" || problem === "letter"));
}
