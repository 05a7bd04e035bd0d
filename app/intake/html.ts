// HTML of any quality to safe plain text with its paragraphs and lists: nothing of it can run or style anything.
import { decodeEntities } from "./html-entities.ts";

const dropped = new Set([
  "script",
  "style",
  "head",
  "noscript",
  "template",
  "iframe",
  "object",
  "svg",
  "math",
  "title",
]);
const paragraphs = new Set(
  "p div section article header footer main aside nav ul ol dl table blockquote pre form fieldset h1 h2 h3 h4 h5 h6 hr address figure".split(
    " ",
  ),
);
const lines = new Set("br tr dt dd option figcaption caption".split(" "));
const inline = new Set(
  "a abbr acronym b bdi bdo big center cite code del em font i img input ins kbd label mark o:p q s samp small span strike strong sub sup tbody td tfoot th thead tt u var wbr html body meta link button col colgroup picture source video audio".split(
    " ",
  ),
);

interface Tag {
  name: string;
  closing: boolean;
  end: number;
  /** Written, but not for people to see. */
  hidden?: boolean;
}

/** Whether a text holds HTML tags at all; "< 5 astetta" and "<matti@firma.fi>" are not tags. */
export function looksLikeHtml(text: string): boolean {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) if (tagAt(text, at)) return true;
  return false;
}

/**
 * Plain text: paragraphs separated by a blank line, list items on their own lines beginning with "– ", entities
 * decoded, scripts and styles dropped. Also for text that was HTML escaped once too often. Never throws.
 */
export function htmlToText(html: string): string {
  const once = strip(html);
  // "&lt;p&gt;Hei&lt;/p&gt;": the source escaped its HTML, so what came out is HTML again.
  return tidy(looksLikeHtml(once) ? strip(once) : once);
}

/** Tidies text of any origin, HTML or not. */
export function plainText(text: string): string {
  return looksLikeHtml(text) || /&(#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text) ? htmlToText(text) : tidy(text);
}

/** One line without markup, for titles and names. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

function strip(html: string): string {
  const out: string[] = [];
  // Where tags make the paragraphs, a line break in the source is only a space; else it is the only break there is.
  const flowing = /<(p|br|div|li|h[1-6])[\s/>]/i.test(html);
  const words = (text: string) => decodeEntities(flowing ? text.replace(/[ \t\r\n\f]+/g, " ") : text);
  /** Hidden parts that never ended; a page full of them is broken or hostile, and looking further would take for ever. */
  let endless = 0;
  let from = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", from)) {
    if (html.startsWith("<!--", at)) {
      out.push(words(html.slice(from, at)));
      const end = html.indexOf("-->", at + 4);
      from = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = tagAt(html, at);
    if (!tag) {
      out.push(words(html.slice(from, at)), "<");
      from = at + 1;
      continue;
    }
    out.push(words(html.slice(from, at)), breakFor(tag));
    if (tag.closing) from = tag.end;
    else if (dropped.has(tag.name)) from = afterClosing(html, tag);
    else if (!tag.hidden || endless > 20) from = tag.end;
    else {
      from = afterHidden(html, tag);
      if (from === tag.end) endless += 1;
    }
  }
  out.push(words(html.slice(from)));
  return out.join("");
}

function breakFor({ name, closing }: Tag): string {
  if (name === "li") return closing ? "" : "\n– ";
  if (paragraphs.has(name)) return "\n\n";
  if (lines.has(name)) return "\n";
  return name === "td" || name === "th" ? " " : "";
}

function tagAt(text: string, at: number): Tag | undefined {
  // The name decides; only then is the end looked for, and never far: attributes are short.
  const found = /^<(\/?)([a-z][a-z0-9:-]{0,40})(?=[\s/>]|$)/i.exec(text.slice(at, at + 48));
  const name = found?.[2]?.toLowerCase();
  if (!found || !name) return /^<[!?][a-z[]/i.test(text.slice(at, at + 4)) ? declarationAt(text, at) : undefined;
  const known = dropped.has(name) || paragraphs.has(name) || lines.has(name) || inline.has(name) || name === "li";
  // <app-job-detail>, <job:title>: an element of somebody's own; "<matti>" is not.
  if (!known && !/^[a-z][a-z0-9]*(?:[-:][a-z0-9]+)+$/.test(name)) return undefined;
  const end = tagEnd(text, at);
  const closing = found[1] === "/";
  return closing ? { name, closing, end } : { name, closing, end, hidden: isHidden(text.slice(at, end), name) };
}

/** One past the ">" that ends the tag; one inside a quoted value ends nothing. */
function tagEnd(text: string, at: number): number {
  const near = text.slice(at, at + 2000);
  for (let i = 1; i < near.length; i += 1) {
    const sign = near[i];
    if (sign === ">") return at + i + 1;
    if ((sign !== '"' && sign !== "'") || !/=\s{0,5}$/.test(near.slice(Math.max(0, i - 6), i))) continue;
    const close = near.indexOf(sign, i + 1);
    if (close === -1) break;
    i = close;
  }
  const end = text.slice(at, at + 20_000).indexOf(">");
  return end === -1 ? text.length : at + end + 1;
}

const unseen =
  /\shidden(?=[\s/>=])(?!\s*=\s*["']?(?:false|until-found))|\saria-hidden\s*=\s*["']?true|(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i;
/** They have no content of their own, so nothing is to be skipped after them. */
const empty = new Set("img input br hr wbr meta link col source area base embed param track".split(" "));

function isHidden(tag: string, name: string): boolean {
  return !empty.has(name) && !tag.endsWith("/>") && unseen.test(tag);
}

/** Behind the end of a hidden element and all that is in it; one that never ends hides only its own tag. */
function afterHidden(html: string, tag: Tag): number {
  const same = new RegExp(`<(/?)${tag.name}(?=[\\s/>])`, "gi");
  same.lastIndex = tag.end;
  let depth = 1;
  for (let found = same.exec(html); found; found = same.exec(html)) {
    depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return tagEnd(html, found.index);
    if (found.index - tag.end > 100_000) break;
  }
  return tag.end;
}

function declarationAt(text: string, at: number): Tag {
  const end = text.slice(at, at + 2000).indexOf(">");
  return { name: "!", closing: true, end: end === -1 ? text.length : at + end + 1 };
}

function afterClosing(html: string, tag: Tag): number {
  const closing = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
  closing.lastIndex = tag.end;
  const found = closing.exec(html);
  return found ? tagEnd(html, found.index) : html.length;
}

function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u0085/g, "\n")
      .replace(/\u2029/g, "\n\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, "")
      .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
      .split("\n")
      .map((line) => line.replace(/ {2,}/g, " ").trim())
      .map((line) => line.replace(/^(?:[•·*▪●◦‣∙] ?|[-–—] )(?=\S)/u, "– "))
      .map((line) => (/^[-–—•·*▪●◦‣∙]+$/u.test(line) ? "" : line))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}
