// "Pääkaupunkiseutu" and its sisters: four municipalities said in one word.
import { capitalRegion } from "./extra-names.ts";
import type { PlaceHit, PlaceRole } from "./hit.ts";

const pattern =
  /(?<![\p{L}\d])(?:pääkaupunkiseu[td]\p{L}*|pk-seu[td]\p{L}*|pk seu[td]\p{L}*|huvudstadsregionens?|(?:the )?(?:helsinki )?capital (?:region|area)|(?:the )?helsinki metropolitan(?: area| region)?|greater helsinki|stor-?helsingfors|suur-?helsin\p{L}+)(?![\p{L}\d])/giu;

export function readCapitalRegion(text: string): PlaceHit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind: "capital_region",
    codes: [...capitalRegion],
    region: "01",
    role: roleOf(match[0].toLowerCase(), text.slice(Math.max(0, match.index - 6), match.index).toLowerCase()),
    evidence: match[0],
    at: match.index,
  }));
}

function roleOf(words: string, before: string): PlaceRole {
  if (
    /(?:lla|lle|ssa|uun|ssä|iin)$/.test(words) ||
    /(?:^|\s)(?:i|in|på|till|within|inom|around|across) (?:the )?$/.test(before)
  )
    return "locative";
  if (/(?:lta|sta|stä)$/.test(words) || /(?:från|from) (?:the )?$/.test(before)) return "from";
  return /(?:seudun|helsingin|regionens)$/.test(words) ? "genitive" : "bare";
}
