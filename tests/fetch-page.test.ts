// Links that people send in: pages are read within limits, and nothing of the private network ever is.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FetchLimits, fetchPage, PageRefused } from "#app/world/fetch-page.server.ts";
import { isPublicAddress, isPublicOrLoopback } from "#app/world/public-address.server.ts";

const html = { "Content-Type": "text/html; charset=ISO-8859-1" };
const asked: string[] = [];

const pages: Record<string, RequestListener> = {
  "/ad": (_request, answer) => answer.writeHead(200, html).end("<p>Siivooja</p>"),
  "/gzip": (_request, answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync("<p>Kokki</p>")),
  "/bomb": (_request, answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "br" }).end(brotliCompressSync(Buffer.alloc(40_000_000))),
  "/picture": (_request, answer) => answer.writeHead(200, { "Content-Type": "image/png" }).end("png"),
  "/nothing-said": (_request, answer) => answer.writeHead(200).end("?"),
  "/gone": (_request, answer) => answer.writeHead(404, html).end("<p>Ei ole</p>"),
  "/long": (_request, answer) => {
    answer.writeHead(200, html);
    const more = () => {
      while (!answer.destroyed && answer.write("x".repeat(65_536)));
    };
    answer.on("drain", more);
    more();
  },
  "/slow": (_request, answer) => {
    answer.writeHead(200, html).write("<p>");
    const drip = setInterval(() => answer.write("."), 50);
    answer.on("close", () => clearInterval(drip));
  },
  "/silent": () => {},
  "/hop": (_request, answer) => answer.writeHead(302, { Location: "/ad" }).end(),
  "/circle": (_request, answer) => answer.writeHead(302, { Location: "/circle" }).end(),
  "/to-file": (_request, answer) => answer.writeHead(302, { Location: "file:///etc/passwd" }).end(),
  "/to-loopback": (_request, answer) => {
    answer.writeHead(301, { Location: at("/secret") }).end();
  },
  "/to-name": (_request, answer) => answer.writeHead(302, { Location: at("/secret", "localhost") }).end(),
  "/to-metadata": (_request, answer) => answer.writeHead(307, { Location: "http://169.254.169.254/latest" }).end(),
  "/secret": (_request, answer) => answer.writeHead(200, html).end("not for you"),
};

let server: Server;
const port = (of: Server) => (of.address() as AddressInfo).port;

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request.url ?? "");
    pages[request.url ?? ""]?.(request, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const at = (path: string, host = "127.0.0.1") => `http://${host}:${port(server)}${path}`;
const here = (path: string, limits: Partial<FetchLimits> = {}) =>
  fetchPage(at(path), { mayVisit: isPublicOrLoopback, ...limits });

async function refusal(work: Promise<unknown>): Promise<string> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof PageRefused)) throw new Error(`not refused: ${thrown}`);
  return thrown.code;
}

describe("a page", () => {
  test("is read with its kind and its charset, also after a redirect and when it comes packed", async () => {
    const page = await here("/hop");
    expect(page).toMatchObject({ url: at("/ad"), type: "text/html", charset: "iso-8859-1" });
    expect(Buffer.from(page.bytes).toString()).toBe("<p>Siivooja</p>");
    expect(Buffer.from((await here("/gzip")).bytes).toString()).toBe("<p>Kokki</p>");
  });

  test("that is no page, gone, endless or in a circle is refused with its reason", async () => {
    expect(await refusal(here("/picture"))).toBe("not_a_page");
    expect(await refusal(here("/nothing-said"))).toBe("not_a_page");
    expect(await refusal(here("/gone"))).toBe("unreachable");
    expect(await refusal(here("/circle"))).toBe("too_many_redirects");
    expect(await refusal(here("/long"))).toBe("too_big");
    expect(await refusal(here("/bomb"))).toBe("too_big");
    expect(await refusal(fetchPage("http://127.0.0.1:1/", { mayVisit: isPublicOrLoopback }))).toBe("unreachable");
  });

  test("that takes too long is given up, whether it drips or says nothing", async () => {
    const began = Date.now();
    expect(await refusal(here("/slow", { seconds: 0.3 }))).toBe("too_slow");
    expect(await refusal(here("/silent", { seconds: 0.3 }))).toBe("too_slow");
    const names = () => new Promise<never>(() => {});
    expect(await refusal(fetchPage("http://slow.example/", { seconds: 0.3, names }))).toBe("too_slow");
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

describe("an address", () => {
  const odd = [
    "",
    "rekry",
    "ftp://a.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "http://",
    "data:text/html,x",
  ];
  test.each(odd)("of another kind (%s) is refused", async (address) => {
    expect(await refusal(fetchPage(address))).toBe("bad_address");
  });

  test("with a name and a password in it is refused", async () => {
    expect(await refusal(fetchPage("https://me:secret@a.example/"))).toBe("bad_address");
  });

  const closed = [
    ...["127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1"],
    ...["169.254.169.254", "192.0.0.8", "198.18.0.1", "224.0.0.1", "255.255.255.255", "2130706433", "0x7f.1", "127.1"],
    ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::ffff:8.8.8.8]", "[fe80::1]", "[fec0::1]"],
    ...["[fc00::1]", "[fd12:3456::1]", "[ff02::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]"],
  ];
  test.each(closed)("of a private network (%s) is refused before anything is sent", async (host) => {
    const before = asked.length;
    expect(await refusal(fetchPage(at("/secret", host)))).toBe("private_address");
    expect(asked.length).toBe(before);
  });

  test("that is a name for this machine is refused", async () => {
    expect(await refusal(fetchPage(at("/secret", "localhost")))).toBe("private_address");
  });

  test("whose name has one private address among its addresses is refused", async () => {
    const names = async () => [
      { address: "93.184.215.14", family: 4 },
      { address: "10.0.0.7", family: 4 },
    ];
    expect(await refusal(fetchPage(at("/secret", "two-faced.example"), { names }))).toBe("private_address");
  });

  test("is asked for once a hop, and the connection goes to the address that was looked at", async () => {
    let times = 0;
    const names = async () => {
      times += 1;
      return [{ address: "127.0.0.1", family: 4 }];
    };
    const page = await fetchPage(at("/ad", "changes-its-mind.example"), { names, mayVisit: isPublicOrLoopback });
    expect(Buffer.from(page.bytes).toString()).toBe("<p>Siivooja</p>");
    expect(times).toBe(1);
  });

  test("that redirects to a private address is refused there, also where loopback is allowed", async () => {
    expect(await refusal(here("/to-metadata"))).toBe("private_address");
    expect(await refusal(here("/to-file"))).toBe("bad_address");
  });

  test("that redirects to this machine is refused at the second hop, by number and by name", async () => {
    // The first host stands for one of the open internet: what is asked first is let through.
    for (const path of ["/to-loopback", "/to-name"]) {
      const asks: string[] = [];
      const mayVisit = (address: string) => asks.push(address) === 1;
      const names = async () => [{ address: "127.0.0.1", family: 4 }];
      const work = fetchPage(at(path, "public.example"), { names, mayVisit });
      expect(await refusal(work), path).toBe("private_address");
      expect(asks).toHaveLength(2);
    }
    expect(asked).not.toContain("/secret");
  });
});

test("public addresses are public", () => {
  for (const address of [
    "8.8.8.8",
    "93.184.215.14",
    "172.32.0.1",
    "192.169.0.1",
    "2a00:1450:4026::200e",
    "2001:4860::1",
  ])
    expect(isPublicAddress(address), address).toBe(true);
  for (const address of ["", "example.org", "fe80::1%eth0", "1.2.3"]) expect(isPublicAddress(address)).toBe(false);
});
