// Follows every link one may follow from a page, as a reader with patience would: pages, feeds and files alike.
import type { APIRequestContext } from "@playwright/test";

export interface Crawled {
  /** The address within the house, with its query. */
  path: string;
  status: number;
  type: string;
  text: string;
}

/** Addresses that differ only here show the same page in another order or step: one of a kind is enough. */
const kindOf = (path: string) =>
  path
    .replace(/[0-9a-z]{20,40}/g, "ID")
    .replace(/([?&](?:page|back|next))=[^&]*/g, "$1")
    .replace(/=(?!$)[^&]*/g, "=…");

/**
 * Every page that can be reached by links, `perKind` of each kind (the same address with another id or choice). Nothing is
 * sent; where a link leads out of the house or to signing out, it is left alone.
 */
export async function crawl(
  request: APIRequestContext,
  starts: string[],
  { origin, most = 400, perKind = 3 }: { origin: string; most?: number; perKind?: number },
): Promise<Crawled[]> {
  const waiting = [...starts];
  const known = new Set(waiting);
  const kinds = new Map<string, number>();
  const pages: Crawled[] = [];
  for (let path = waiting.shift(); path !== undefined && pages.length < most; path = waiting.shift()) {
    const kind = kindOf(path);
    const seen = kinds.get(kind) ?? 0;
    if (seen >= perKind) continue;
    kinds.set(kind, seen + 1);
    const answer = await request.get(path);
    const type = answer.headers()["content-type"] ?? "";
    const text = /text|json|xml|csv|calendar/.test(type) ? await answer.text() : "";
    pages.push({ path, status: answer.status(), type, text });
    if (!type.includes("html")) continue;
    for (const next of linksIn(text, new URL(path, origin))) {
      if (known.has(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return pages;
}

function linksIn(html: string, from: URL): string[] {
  return [...html.matchAll(/\shref="([^"]+)"/g)].flatMap(([, href = ""]) => {
    const plain = href.replaceAll("&amp;", "&");
    if (!URL.canParse(plain, from)) return [];
    const url = new URL(plain, from);
    const own = url.origin === from.origin && !/^\/(assets|build|sign-out)\b/.test(url.pathname);
    return own && !/\.(js|css|woff2?|svg|png|ico)$/.test(url.pathname) ? [url.pathname + url.search] : [];
  });
}
