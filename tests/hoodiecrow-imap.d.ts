// The little of the IMAP test server that our tests use: the package comes without types.
declare module "hoodiecrow-imap" {
  interface Stored {
    raw: string;
    flags: string[];
  }
  interface Server {
    listen(port: number, host: string, ready: () => void): void;
    close(done: () => void): void;
    appendMessage(mailbox: string, flags: string[], date: false, raw: string): void;
    getMailbox(path: string): { messages: Stored[] };
    server: { address(): { port: number } };
  }
  export default function hoodiecrow(options: object): Server;
}
