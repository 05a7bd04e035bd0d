// Words of a title that say only what sort of post it is, and the field another word of the title gives it.
import type { Word } from "#search/language/fold.ts";
import { compoundMeaning, endsAsPost, lemmasOf, namesPost, narrow } from "./compound-meaning.ts";
import { type Lexicon, languages } from "./lexicon.ts";
import type { TitleReader } from "./look-alike.ts";
import type { Occupation } from "./meaning.ts";
import type { Span } from "./spans.ts";

/** ISCO prefixes of a one-word span that names a post and no field: "ohjaaja", "assistent". */
export function genericPost(span: Span, text: readonly Word[], reader: TitleReader): readonly string[] | undefined {
  if (span.kind !== "title" || span.to !== span.from + 1) return undefined;
  const word = text[span.from]?.text ?? "";
  for (const lang of languages) {
    const prefixes = namesPost(reader.lexicon, word, lang);
    if (prefixes && !prefixes.includes("")) return prefixes;
  }
  return undefined;
}

/** "chef för hemvården" is a hemvårdschef, "esimies, siivouspalvelut" a siivouspalveluesimies. */
function compose(lexicon: Lexicon<Occupation>, post: string, field: string): Map<string, number> | undefined {
  for (const lang of languages) {
    if (lexicon.known(field, lang).length === 0 && compoundMeaning(lexicon, field, lang) === undefined) continue;
    for (const head of lemmasOf[lang](post)) {
      for (const modifier of lemmasOf[lang](field)) {
        for (const link of lang === "sv" ? ["s", ""] : ["", "n"]) {
          const [entry] = lexicon.single(modifier + link + head, lang);
          if (entry?.meaning.kind === "title") return entry.meaning.groups;
        }
      }
    }
  }
  return undefined;
}

interface Post {
  /** True where the vocabulary knows the post as a title of its own. */
  named: boolean;
  at: number;
  prefixes: readonly string[];
}

/** Words outside of titles that name a post, or end as one: "chef", "kehityspäällikkö". */
function bare(text: readonly Word[], spans: Span[], reader: TitleReader): Post[] {
  return text.flatMap((word, at) => {
    if (spans.some((span) => span.kind === "title" && span.from <= at && span.to > at)) return [];
    for (const lang of languages) {
      const prefixes = namesPost(reader.lexicon, word.text, lang) ?? endsAsPost(word.text, lang);
      if (prefixes && !prefixes.includes("")) return [{ at, prefixes, named: false }];
    }
    return [];
  });
}

const onlyManagers = (prefixes: readonly string[]) => prefixes.every((prefix) => prefix.startsWith("1"));

/**
 * Fields with a post in the same title become titles: beside it ("kaupan työntekijä", "kitchen staff") or before
 * it ("chef för hemvården"). A field beside a manager's post names no other work than a manager's.
 */
export function nameFields(spans: Span[], text: readonly Word[], reader: TitleReader): Span[] {
  const posts = bare(text, spans, reader);
  for (const span of spans) {
    const prefixes = genericPost(span, text, reader);
    if (prefixes) posts.push({ at: span.from, prefixes, named: true });
  }
  return spans.flatMap((span) => {
    if (span.kind === "title") return [span];
    for (const at of [span.to, span.from - 1]) {
      const beside = text[at];
      if (!beside) continue;
      const named = posts.some((post) => post.named && post.at === at);
      for (const lang of languages) {
        const prefixes = namesPost(reader.lexicon, beside.text, lang);
        const groups = prefixes && narrow(span.groups, prefixes);
        if (groups && groups.size > 0)
          return [{ ...span, kind: named ? ("title" as const) : span.kind, groups, quality: span.quality * 0.95 }];
      }
    }
    const before =
      posts.filter((post) => post.at < span.from).at(-1) ??
      posts.find((post) => post.at >= span.to && post.at - span.to <= 1);
    const field = text[span.to - 1]?.text;
    if (!before || field === undefined) return [{ ...span, quality: span.quality * 0.62 }];
    const composed = compose(reader.lexicon, text[before.at]?.text ?? "", field);
    if (composed) return [{ ...span, kind: "title" as const, groups: composed, quality: 0.95 }];
    const groups = narrow(span.groups, before.prefixes);
    if (groups.size > 0) {
      const kind = before.named ? ("title" as const) : span.kind;
      return [{ ...span, kind, groups, quality: span.quality * 0.9 }];
    }
    return onlyManagers(before.prefixes) ? [] : [{ ...span, quality: span.quality * 0.62 }];
  });
}
