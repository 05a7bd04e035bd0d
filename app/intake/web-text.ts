// A web page as bytes to text, and what stands on a page that carries no data of its own: a heading and its words.
import { decode } from "./decode.ts";
import { htmlToText, oneLine } from "./html.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** What the web calls latin-1 is read as windows-1252; see the encoding standard. */
const latin = /^(iso-?8859-?1|latin-?1|windows-?1252|cp1252|us-ascii|ascii)$/i;

/** The page's text by the charset of its header, else of its own first kilobyte, else as `decode` tells. Never throws. */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes[0] === 0xef && bytes[1] === 0xbb);
  const named = marked ? undefined : (charset ?? charsetInside(bytes));
  if (named === undefined || /^utf-?8$/i.test(named)) return decode(bytes, "").text;
  if (latin.test(named)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decode(bytes, "").text; // A name nobody knows.
  }
}

function charsetInside(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1];
}

export interface PageText {
  title: string;
  text: string;
}

/** Heading and words of a page's own content; menus, headers and footers are left out. */
export function pageText(html: string): PageText {
  const content = onlyContent(html);
  const heading = inside(content, "h1") ?? inside(html, "h1");
  const name = oneLine(heading ?? "") || oneLine(metaTitle(html) ?? "") || oneLine(inside(html, "title") ?? "");
  const text = htmlToText(content);
  const body = text.startsWith(name) ? text.slice(name.length).trimStart() : text;
  return { title: name, text: body };
}

function onlyContent(html: string): string {
  const main = inside(html, "main") ?? inside(html, "article") ?? inside(html, "body") ?? html;
  return ["nav", "header", "footer", "aside", "form", "script", "style"].reduce(without, main);
}

/** A page's header may hold its heading: without the element, but not without the h1 in it. */
function without(html: string, name: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = find(html, `<${name}`, 0, true); at !== -1; at = find(html, `<${name}`, from, true)) {
    const close = find(html, `</${name}`, at, false);
    if (close === -1) break;
    const end = html.indexOf(">", close);
    const kept = name === "header" ? inside(html.slice(at, close), "h1") : undefined;
    parts.push(html.slice(from, at), kept ? `<h1>${kept}</h1>` : " ");
    from = end === -1 ? html.length : end + 1;
  }
  return parts.join("") + html.slice(from);
}

/** What stands in the first element of this name. */
function inside(html: string, name: string): string | undefined {
  const open = find(html, `<${name}`, 0, true);
  if (open === -1) return undefined;
  const from = html.indexOf(">", open) + 1;
  const close = find(html, `</${name}`, from, false);
  return from === 0 || close === -1 ? undefined : html.slice(from, close);
}

/** @param opening `<header` is not found in `<head>`, nor `<nav` in `<navigation>` */
function find(html: string, start: string, from: number, opening: boolean): number {
  const pattern = new RegExp(`${start}(?=[\\s>${opening ? "/" : ""}])`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

function metaTitle(html: string): string | undefined {
  const meta = /<meta\b[^>]{0,300}?property\s*=\s*["']og:title["'][^>]{0,600}>/i.exec(html)?.[0];
  return meta && /content\s*=\s*"([^"]*)"|content\s*=\s*'([^']*)'/i.exec(meta)?.slice(1).find(Boolean);
}
