// A mail server of our own for tests: a real SMTP conversation over a real socket, and what it was told.
import { createServer, type Socket } from "node:net";

export interface Received {
  from: string;
  to: string[];
  /** Headers and body as they came over the wire, dots unstuffed. */
  data: string;
}

export interface MailServer {
  url: string;
  received: Received[];
  /** Everything clients said, line by line. */
  said: string[];
  stop(): Promise<void>;
}

/** @param refuse what to answer to a receiver instead of 250, e.g. `550 5.1.1 nobody here` */
export async function startMailServer(
  options: { port?: number; refuse?: (to: string) => string | undefined } = {},
): Promise<MailServer> {
  const received: Received[] = [];
  const said: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
    converse(socket, { received, said, refuse: options.refuse ?? (() => undefined) });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    said,
    stop: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Ears = { received: Received[]; said: string[]; refuse: (to: string) => string | undefined };

function converse(socket: Socket, { received, said, refuse }: Ears): void {
  let letter: Received = { from: "", to: [], data: "" };
  let lines: string[] | undefined;
  let rest = "";
  const answer = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (lines) {
      if (line !== ".") return void lines.push(line.replace(/^\./, ""));
      received.push({ ...letter, data: lines.join("\n") });
      lines = undefined;
      return void answer("250 2.0.0 taken");
    }
    said.push(line);
    const [, verb = "", path = ""] = /^(\w+)[^<]*<?([^>]*)>?/.exec(line) ?? [];
    if (/^(EHLO|HELO)$/i.test(verb)) answer("250 test.invalid");
    else if (/^MAIL$/i.test(verb)) {
      letter = { from: path, to: [], data: "" };
      answer("250 2.1.0 sender ok");
    } else if (/^RCPT$/i.test(verb)) {
      const no = refuse(path);
      if (!no) letter.to.push(path);
      answer(no ?? "250 2.1.5 receiver ok");
    } else if (/^DATA$/i.test(verb)) {
      lines = [];
      answer("354 go on");
    } else if (/^QUIT$/i.test(verb)) socket.end("221 2.0.0 bye\r\n");
    else answer("250 2.0.0 ok");
  };
  answer("220 test.invalid ESMTP");
  socket.setEncoding("utf8").on("data", (part: unknown) => {
    const parts = (rest + String(part)).split("\r\n");
    rest = parts.pop() ?? "";
    for (const line of parts) hear(line);
  });
}

/** The body as a reader sees it: quoted-printable and base64 undone. */
export function bodyOf({ data }: Received): string {
  const [head = "", ...body] = data.split("\n\n");
  const text = body.join("\n\n");
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(text, "base64").toString("utf8");
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return text;
  const joined = text.replace(/=\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
