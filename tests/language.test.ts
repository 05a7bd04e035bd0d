// The words of ads and wishes as they really arrive: inflected, compounded, in three languages, with lost line breaks.
import { describe, expect, it } from "vitest";
import { splitCompound } from "#search/language/compound.ts";
import { detectLanguage } from "#search/language/detect.ts";
import { fold, foldLoose, tokens, words } from "#search/language/fold.ts";
import { finnishLemmas, swedishLemmas } from "#search/language/lemma.ts";
import { repairBreaks } from "#search/language/repair.ts";
import { stem, stems } from "#search/language/stem.ts";

describe("one spelling of letters", () => {
  it("keeps å, ä and ö as letters and makes one kind of hyphen", () => {
    expect(fold("  Lähihoitaja–Ö\u2011Å ")).toBe("lähihoitaja-ö-å");
  });
  it("forgets dots and accents where asked", () => {
    expect(foldLoose("Sähköasentaja, Café, Åbo")).toBe("sahkoasentaja, cafe, abo");
  });
  it("parts words at an inner hyphen and at slashes", () => {
    expect(tokens("IT-tuki / Kahvilatyöntekijä/barista, C#")).toEqual([
      "it",
      "tuki",
      "kahvilatyöntekijä",
      "barista",
      "c#",
    ]);
  });
  it("knows where each word stood, so that evidence is the text's own words", () => {
    const text = "Haemme SIIVOOJAA heti";
    const [, word] = words(text);
    expect(word && text.slice(word.at, word.end)).toBe("SIIVOOJAA");
  });
});

describe("dictionary forms", () => {
  it.each([
    ["siivoojaksi", "siivooja"],
    ["siivoojia", "siivooja"],
    ["työntekijöitä", "työntekijä"],
    ["varastotyöntekijöiksi", "varastotyöntekijä"],
    ["kokkeja", "kokki"],
    ["kokin", "kokki"],
    ["kokiksi", "kokki"],
    ["kuskiksi", "kuski"],
    ["apulaisia", "apulainen"],
    ["apulaiseksi", "apulainen"],
    ["henkilökohtaista", "henkilökohtainen"],
    ["myyjien", "myyjä"],
    ["päälliköitä", "päällikkö"],
    ["sähkömieheksi", "sähkömies"],
    ["lukkosepän", "lukkoseppä"],
    ["emäntiä", "emäntä"],
    ["arkkitehdin", "arkkitehti"],
    ["leipureiden", "leipuri"],
    ["baristoja", "barista"],
    ["siivoamaan", "siivoaminen"],
    ["siivousta", "siivous"],
    ["siivouksen", "siivous"],
    ["keittiöön", "keittiö"],
    ["kaupassa", "kauppa"],
    ["päiväkodissa", "päiväkoti"],
    ["tuen", "tuki"],
    ["puhelimessa", "puhelin"],
    ["eläimiä", "eläin"],
  ])("Finnish %s may come from %s", (form, lemma) => {
    expect(finnishLemmas(form)).toContain(lemma);
  });
  it.each([
    ["städarna", "städare"],
    ["sjuksköterskor", "sjuksköterska"],
    ["kockar", "kock"],
    ["butiken", "butik"],
    ["köket", "kök"],
    ["brandmän", "brandman"],
    ["montörer", "montör"],
    ["lagret", "lager"],
  ])("Swedish %s may come from %s", (form, lemma) => {
    expect(swedishLemmas(form)).toContain(lemma);
  });
});

describe("stems", () => {
  it.each([
    ["eläinten", "eläimiä"],
    ["lapsi", "lasten"],
    ["siivousta", "siivouksen"],
    ["keittiöön", "keittiössä"],
    ["työntekijä", "työntekijöitä"],
    ["apulainen", "apulaisia"],
    ["tuki", "tuen"],
  ])("%s and %s meet", (one, other) => {
    expect(stem(one, "fi")).toBe(stem(other, "fi"));
  });
  it("keeps unlike words apart", () => {
    expect(stem("siivooja", "fi")).not.toBe(stem("sihteeri", "fi"));
    expect(stem("köket", "sv")).not.toBe(stem("kocken", "sv"));
  });
  it("leaves out words that name nothing, and says each stem once", () => {
    expect(stems("Haluaisin tehdä töitä eläinten kanssa, eläimiä", "fi")).toEqual(["eläi"]);
    expect(stems("jag vill jobba med barn och djur", "sv")).toEqual(["barn", "djur"]);
  });
});

describe("compounds", () => {
  const known = (list: string) => {
    const set = new Set(list.split(" "));
    return (word: string) => set.has(word);
  };
  it("parts the head from what stands before it", () => {
    expect(splitCompound("toimistosiivooja", "fi", known("toimisto siivooja"))).toEqual(["toimisto", "siivooja"]);
    expect(splitCompound("fastighetsskötare", "sv", known("fastighet skötare"))).toEqual(["fastighet", "skötare"]);
    expect(splitCompound("autonkuljettaja", "fi", known("auto kuljettaja"))).toEqual(["auto", "kuljettaja"]);
  });
  it("parts longer ones, and takes the longest head it knows", () => {
    expect(splitCompound("suurkeittiötyöntekijä", "fi", known("suur keittiö työntekijä"))).toEqual([
      "suur",
      "keittiö",
      "työntekijä",
    ]);
    expect(splitCompound("kerroshoitaja", "fi", known("hoitaja kerroshoitaja"))).toEqual(["kerroshoitaja"]);
  });
  it("keeps an unknown first part whole and an unknown word alone", () => {
    expect(splitCompound("xyzzykokki", "fi", known("kokki"))).toEqual(["xyzzy", "kokki"]);
    expect(splitCompound("tuntematon", "fi", known("kokki"))).toEqual(["tuntematon"]);
  });
});

describe("the language of a text", () => {
  it.each([
    ["Haemme siivoojaa hotelliin. Työ on osa-aikaista ja alkaa heti.", "fi"],
    ["Vi söker en kock till vår lunchrestaurang i centrum.", "sv"],
    ["We are looking for a warehouse worker to join our team.", "en"],
    ["haluaisin keittiöön tai siivoamaan", "fi"],
    ["jobba med barn", "sv"],
    ["something with computers, no phone calls", "en"],
    ["Lähihoitaja kotihoitoon", "fi"],
    ["Köksbiträde till daghem", "sv"],
    ["SIIVOOJAKSI KEVÄTTORIN HOTELLIIN", "fi"],
  ])("%s is %s", (text, lang) => {
    expect(detectLanguage(text).lang).toBe(lang);
  });
  it("is not sure of a word that all use", () => {
    expect(detectLanguage("HR").sure).toBe(false);
    expect(detectLanguage("").sure).toBe(false);
  });
});

describe("lost line breaks", () => {
  const dirty = "SIIVOOJAKSI KEVÄTTORIN HOTELLIINHaemme siivoojaa n. 60 h/3 vkoTyöajat klo 7-15Palkkaus TES:n mukaan";
  it("come back where words run into each other", () => {
    expect(repairBreaks(dirty).split("\n")).toEqual([
      "SIIVOOJAKSI KEVÄTTORIN HOTELLIIN",
      "Haemme siivoojaa n. 60 h/3 vko",
      "Työajat klo 7-15",
      "Palkkaus TES:n mukaan",
    ]);
  });
  it("come back after a stop without a space", () => {
    expect(repairBreaks("Työ on vuorotyötä.Edellytämme hygieniapassia.")).toBe(
      "Työ on vuorotyötä.\nEdellytämme hygieniapassia.",
    );
  });
  it("are not put into names, addresses and hours", () => {
    const text = "JavaScript ja PowerPoint, www.KevätTori.fi, rekry@KevatTori.fi, klo 7.30–15.00, 12,50 €/h, TES:n";
    expect(repairBreaks(text)).toBe(text);
  });
  it.each(["a", "A", "1a", "x@", "Å", "a "])("a million letters of %j are read to their end", (unit) => {
    const endless = unit.repeat(1_000_000 / unit.length);
    expect(repairBreaks(endless)).toBe(endless);
    expect(splitCompound(endless, "fi", (word) => word === "aa")).toEqual([endless]);
  });
  it("are put back once only", () => {
    expect(repairBreaks(repairBreaks(dirty))).toBe(repairBreaks(dirty));
  });
});
