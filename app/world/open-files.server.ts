// Opens files people bring: what needs a library is opened in a process of its own, with limits; one that hangs is ended.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fileKind } from "./file-kind.ts";

/** Why a file was not opened; the sentences are made elsewhere. */
export type FileProblem =
  | "file_too_big"
  | "file_unreadable"
  | "file_locked"
  | "file_picture"
  | "file_long"
  | "file_slow"
  | "file_kind";

export interface FileToOpen {
  name: string;
  bytes: Uint8Array;
}

export interface MailPart {
  name: string;
  opened: Opened;
}

export type Opened =
  /** A text, a page or data, in whatever encoding. */
  | { kind: "bytes"; bytes: Uint8Array }
  /** The words of a PDF; `heading`: what is largest on its first page. */
  | { kind: "text"; text: string; heading?: string }
  | {
      kind: "mail";
      subject: string /** Name and address. */;
      sender: string[];
      text: string;
      html: string;
      parts: MailPart[];
    }
  | { kind: "closed"; code: FileProblem };

const longestFile = 10 * 1024 * 1024;
/** A slow machine needs some of it only to begin. */
const usual = { seconds: 15 };

/** Each file as what it is, in the order given. Never throws for what is in a file. */
export async function openFiles(files: readonly FileToOpen[], limits = usual): Promise<Opened[]> {
  let reader: ChildProcess | undefined;
  const opened: Opened[] = [];
  try {
    for (const file of files) {
      if (file.bytes.length > longestFile) opened.push({ kind: "closed", code: "file_too_big" });
      else if (fileKind(file.name, file.bytes) === "text") opened.push({ kind: "bytes", bytes: file.bytes });
      else {
        reader ??= startReader();
        const one = await ask(reader, file, limits.seconds);
        opened.push(one);
        if (!reader.connected) reader = undefined;
      }
    }
  } finally {
    reader?.disconnect();
  }
  return opened;
}

/** Without our environment: it needs nothing of it, and holds nothing to give away. */
function startReader(): ChildProcess {
  return fork(fileURLToPath(new URL("./file-reader.ts", import.meta.url)), {
    ...{ execArgv: ["--max-old-space-size=256", "--import", "tsx"], serialization: "advanced" },
    ...{ env: { NODE_ENV: "production" }, stdio: ["ignore", "ignore", "ignore", "ipc"] },
  });
}

/** A reader that is too slow or dies is ended, and this file is what it died of. */
function ask(reader: ChildProcess, file: FileToOpen, seconds: number): Promise<Opened> {
  return new Promise((resolve) => {
    const done = (opened: Opened) => {
      clearTimeout(timer);
      reader.removeAllListeners();
      // What was on its way to one that has been ended is no news.
      reader.on("error", () => undefined);
      resolve(opened);
    };
    const end = (code: FileProblem) => {
      if (reader.connected) reader.disconnect();
      reader.kill("SIGKILL");
      done({ kind: "closed", code });
    };
    const timer = setTimeout(() => end("file_slow"), seconds * 1000);
    reader.once("message", (opened) => done(opened as Opened));
    reader.once("error", () => end("file_unreadable"));
    reader.once("exit", () => end("file_unreadable"));
    reader.send(file);
  });
}
