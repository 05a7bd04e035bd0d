// Vacancies in the schema of Job Market Finland's retrieval interface (ilmoitukset, one object or one line each).
import { type Locale, languageLevels } from "#db/vocabulary/lists.ts";
import type { LanguageNeed, VacancyFactsKept, VacancyTexts } from "#db/vocabulary/vacancy.ts";
import { type Desk, localeOf, newDraft, paragraphs, type SourceFormat, withoutGaps } from "./desk.ts";
import { codesOf, countOf, isObject, type JsonObject, objectAt, objectsOf, textOf } from "./json-values.ts";
import { languageCode } from "./language-names.ts";
import { mailAddress, phoneNumber, webAddress } from "./links.ts";
import { fromEsco } from "./occupations.ts";
import { swedishLicences as licenceCards } from "./swedish-terms.ts";
import { readPlaces } from "./tyomarkkinatori-places.ts";
import { readTerms } from "./tyomarkkinatori-terms.ts";

export const tyomarkkinatori: SourceFormat = {
  format: "tyomarkkinatori",

  unwrap(value) {
    if (isObject(value)) return listIn(value) ?? ("ilmoituksenID" in value ? [value] : undefined);
    return Array.isArray(value) ? value.flatMap((one) => (isObject(one) ? (listIn(one) ?? [one]) : [one])) : undefined;
  },

  recognises: (record) => "ilmoituksenID" in record,

  read(record, desk) {
    const basics = objectAt(record, "perustiedot");
    const titles = inLanguages(basics.tyonOtsikko);
    const languages = Object.keys(titles) as Locale[];
    const first =
      codesOf(record.ilmoituksenKielet)
        .map(localeOf)
        .find((one) => one && titles[one]) ??
      languages[0] ??
      "fi";
    const identity = desk.identity(record.ilmoituksenID, titles[first], "ilmoituksenID", "perustiedot.tyonOtsikko");
    if (!identity) return undefined;
    const draft = newDraft(identity.id, first, { title: identity.title });
    const employer = readEmployer(record, desk, first);
    return withoutGaps({
      ...draft,
      texts: readTexts(record, desk, titles),
      sourceUrl: `https://tyomarkkinatori.fi/henkiloasiakkaat/avoimet-tyopaikat/${encodeURIComponent(identity.id)}/${first}`,
      employer,
      publishedAt: desk.instant("julkaisupvm", record.julkaisupvm ?? record.luontipvm),
      modifiedAt: desk.instant("muokattupvm", record.muokattupvm),
      validThrough: desk.instant("hakuaikaPaattyy", objectAt(record, "hakeminen").hakuaikaPaattyy, { deadline: true }),
      facts: { ...draft.facts, ...readFacts(record, desk, first) },
    });
  },
};

function listIn(value: JsonObject): unknown[] | undefined {
  const list = value.ilmoitukset ?? value.Ilmoitukset;
  return Array.isArray(list) ? list : undefined;
}

/** `[{kieliKoodi, arvo}]`, or a bare text, by language. */
function inLanguages(value: unknown): Partial<Record<Locale, string>> {
  const found: Partial<Record<Locale, string>> = {};
  if (typeof value === "string" && value.trim() !== "") return { fi: value };
  for (const item of objectsOf(value)) {
    const locale = localeOf(item.kieliKoodi);
    const text = textOf(item.arvo);
    if (locale && text) found[locale] ??= text;
  }
  return found;
}

function readTexts(record: JsonObject, desk: Desk, titles: Partial<Record<Locale, string>>): VacancyTexts {
  const basics = objectAt(record, "perustiedot");
  const [summaries, bodies, selling] = [basics.tyonTiivistelma, basics.tyonKuvaus, record.markkinointikuvaus].map(
    inLanguages,
  );
  const texts: VacancyTexts = {};
  for (const [locale, title] of Object.entries(titles) as [Locale, string][]) {
    texts[locale] = withoutGaps({
      title: desk.text("perustiedot.tyonOtsikko", title)?.replace(/\s+/g, " ") ?? title,
      summary: desk.text("perustiedot.tyonTiivistelma", summaries?.[locale]),
      description: paragraphs(
        desk.text("perustiedot.tyonKuvaus", bodies?.[locale]),
        desk.text("markkinointikuvaus", selling?.[locale]),
      ),
    });
  }
  return texts;
}

function readEmployer(record: JsonObject, desk: Desk, locale: Locale) {
  const names = inLanguages(record.ilmoittajanNimi);
  const name = names[locale] ?? Object.values(names)[0] ?? textOf(record.kotitaloudenNimi);
  const businessId = desk.businessId("ilmoittajanYTunnus", record.ilmoittajanYTunnus);
  return name ? withoutGaps({ name, businessId }) : undefined;
}

function readFacts(record: JsonObject, desk: Desk, locale: Locale): Partial<VacancyFactsKept> {
  const demands = objectAt(record, "osaamisvaatimukset");
  const applying = objectAt(record, "hakeminen");
  const contact = objectsOf(applying.ilmoittajanYhteystiedot)[0] ?? {};
  const uris = objectsOf(demands.ammatit).flatMap((one) => textOf(one.luokiteltuArvo) ?? []);
  const occupations = fromEsco(desk, "osaamisvaatimukset.ammatit", uris);
  const terms = readTerms(objectAt(record, "perustiedot"), inLanguages);
  const languages = objectsOf(demands.kielitaidot).flatMap(readLanguage);
  return {
    ...terms,
    ...readPlaces(objectAt(record, "sijainti"), desk),
    occupations,
    positions: countOf(objectAt(record, "perustiedot").paikkojenMaara),
    languages,
    workingLanguages: codesOf(record.tyoKielet).flatMap((one) => languageCode(one) ?? []),
    // The codes of cards and permits (`lupaKoodit`) are not published openly: left unknown rather than guessed.
    cards: [
      ...licenceCards(codesOf(objectAt(demands, "ajokortti").vaaditutAjokorttiluokat)),
      ...(demands.rikosrekisteriote === true ? (["criminal_record_extract"] as const) : []),
    ],
    applying: withoutGaps({
      url: webAddress(applying.hakemuksenUrl),
      email: mailAddress(contact.sposti),
      phone: phoneNumber(contact.puhelinNro),
      instructions: desk.text("hakeminen.hakuohjeet", inLanguages(applying.hakuohjeet)[locale]),
    }),
    evidence: {
      ...terms.evidence,
      ...(occupations.length > 0 ? { occupations: "osaamisvaatimukset.ammatit" } : {}),
      ...(languages.length > 0 ? { languages: "osaamisvaatimukset.kielitaidot" } : {}),
    },
  };
}

/** Languages may also come as ESCO skill URIs, which name no code: those are left out. */
function readLanguage(item: JsonObject): LanguageNeed[] {
  const code = languageCode(textOf(item.kielitaito) ?? "");
  const level = languageLevels.find((one) => one === textOf(item.kielitaidonTaso)?.toUpperCase());
  return code ? [withoutGaps({ code, level })] : [];
}
