// How many are sought: "haemme kahta kokkia", "5 st", "paikkoja: 3". A singular does not say one.
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const words: Record<string, number> = {
  yhtä: 1, kahta: 2, kaksi: 2, kolmea: 3, kolme: 3, neljää: 4, neljä: 4, viittä: 5, viisi: 5, kuutta: 6, kuusi: 6, seitsemää: 7, kahdeksaa: 8, yhdeksää: 9, kymmentä: 10, kymmenen: 10,
  kahdelle: 2, kolmelle: 3, neljälle: 4, viidelle: 5, kuudelle: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9,
  två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10,
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
}; // biome-ignore format: a table reads best in lines
const n = String.raw`(\d{1,3}|${Object.keys(words).join("|")})`;
const notThings = String.raw`(?! ?(?:[.,:]\d|-|%|€|h(?![a-zåäö])|v(?![a-zåäö])|vuo|kk|kuuk|viik|päiv|pv|tunti|tim|år|mån|veck|dag|hour|year|month|week|day|euro|min|kg|m2|klo|\.\d|\. ?luok))`;
const hiring = rule`(?:tarvitsemme|kaipaamme|vi behöver|behöver vi|we need|haemme|etsimme|palkkaamme|rekrytoimme|haetaan|etsitään|vi söker|söker(?: vi)?|rekryterar(?: vi)?|anställer|looking for|we hire|hires|hiring|recruiting|seeking|we seek|behöver|needs?|tarvitsee|hakee|etsii|kaipaa|palkkaa|rekrytoi)(?: (?:nyt|nu|just nu|heti|tiimiimme|joukkoomme|meille|sinne|currently|now|yhteensä|noin|totalt)){0,2} ${n}${notThings} (?=[a-zåäö(])`;
/** "Haemme asiakkaallemme Vantaalle 3 varastotyöntekijää": farther off only before a word for a person. */
const farther = rule`(?:haemme|etsimme|palkkaamme|haetaan|etsitään)(?: [a-zåäö-]+){1,5} ${n}${notThings} (?=[a-zåäö-]*(?:j[aä]{2}|kkia|henkilöä|avustajaa|hoitajaa)(?![a-zåäö]))`;
/** "Nu söker vi för vår kunds räkning två lagerarbetare". */
const fartherSv = rule`(?:söker|anställer|rekryterar|behöver|looking for|hiring|hire)(?: (?!vår|our|med |i )[a-zåäö-]+| (?:för|åt|till) vår[a-z]* [a-zåäö]+){1,6} ${n}${notThings} (?:nya |new |duktiga |erfarna )?(?=[a-zåäö-]*(?:arbetare|karlar|chaufförer|skötare|vårdare|städare|lärare|assistenter|biträden|medarbetare|kockar|säljare|montörer|personer|workers|cleaners|drivers|assistants|cooks|chefs|people|nurses)(?![a-zåäö]))|with ${n} new (?:people|employees|colleagues)`;
const posts = rule`(?:haettavana|haettavissa|haussa|etsinnässä|avoinna|auki|tarjolla|tarvitaan)(?: on)?(?: nyt)? ${n}${notThings} (?:[a-zåäö]+ ){0,3}(?:tointa|virkaa|paikkaa|tehtävää|työsuhdetta|sijaisuutta|vakanssia|hlöä|henkilöä|[a-zåäö-]*(?:j[aä]{2}|kkia))(?![a-zåäö])|(?<=^|\n)${n} (?:[a-zåäö]+ ){0,2}(?:tointa|virkaa|vakanssia)`;
/** "2 lähihoitajaa vakituiseen työsuhteeseen", "Kolme kokkia". */
const opening = rule`(?<=(?:^|\n)(?:[•*–-] ?)?)${n}${notThings} (?=(?:[a-zåäö]+[ae]a |[a-zåäö]+ista )?[a-zåäö-]*(?:j[aä]{2}|kkia|henkilöä|avustajaa|hoitajaa|skötare|vårdare|arbetare|städare)(?![a-zåäö]))`;
const counted = rule`mahtuu (?:vielä |nyt )?${n} uutta|${n} (?:uudelle )?[a-zåäö-]+lle on (?:tilaa|paikka|töitä)|${n} places(?=[.,!]|$)|(?:paikkoja on|avoimia (?:työ)?paikkoja|paikkojen (?:määrä|lukumäärä)|työpaikkojen (?:luku)?määrä|lediga platser|antal (?:platser|tjänster|befattningar)|number of (?:positions|openings|vacancies|jobs))[ :]*(?:on |är |is )?${n}(?!\d)|${n} ?(?:avointa (?:työ)?paikkaa|työpaikkaa|paikkaa(?! )|lediga (?:platser|tjänster)|befattningar|tjänster(?![a-z])|open positions|positions|openings|vacancies)`;
const titled = rule`\(?(\d{1,2}) ?(?:kpl|st|henkilöä|hlöä|paikkaa|pcs)(?![a-zåäö])`;

function counts(written: string | undefined): number | undefined {
  if (!written) return undefined;
  const value = words[written] ?? Number(written);
  return value >= 1 && value <= 200 ? value : undefined;
}

/** How many people are sought, where the ad gives a number. */
export function readPositions(ad: AdText): Reading {
  const all = [
    ...mentions(ad, counted),
    ...mentions(ad, hiring),
    ...mentions(ad, farther),
    ...mentions(ad, fartherSv),
    ...mentions(ad, posts),
    ...mentions(ad, opening),
    ...mentions(ad, titled).filter((from) => from.sentence.title),
  ];
  for (const from of all) {
    if (
      /vuorossa|opiskelu|koulutus|asukas|paikkainen|lapsi|asiakaspaikka/.test(
        from.sentence.low.slice(from.end, from.end + 20),
      )
    )
      continue;
    const positions = counts(from.groups.slice(1).find((one) => one !== undefined));
    if (positions !== undefined) return { facts: { positions }, evidence: { positions: quote(from) } };
  }
  return { facts: {}, evidence: {} };
}
