// Places and people one may wish to work with, each in the words that ads use for it: whoever wishes to be with old
// people finds them in a "palvelutalo" too. Words only order ads; they name no occupation.
import { stems } from "#search/language/stem.ts";

interface Setting {
  fi: string;
  sv: string;
  en: string;
}

/** One word each: a word of the wish that is one of these stands for all of them. */
const settings: readonly Setting[] = [
  {
    fi: "vanhus vanhukset ikäihmisten ikääntyneiden ikääntyneet vanhusten vanhainkoti vanhainkotiin ikäihminen ikäihmiset ikääntynyt seniori seniorikeskus palvelutalo palvelukoti hoivakoti muistisairas vanhuspalvelu vanhustyö palvelukeskus",
    sv: "äldre gamla åldring äldreboende äldreomsorg servicehus seniorcenter vårdhem",
    en: "elderly seniors nursing senior",
  },
  {
    fi: "lapsi lapset lasten päiväkoti päiväkotiin varhaiskasvatus leikkipuisto esikoulu taapero",
    sv: "barn barnen daghem dagis småbarn småbarnspedagogik förskola lekpark",
    en: "children kids child daycare kindergarten nursery childcare",
  },
  {
    fi: "koulu kouluun koulussa koululainen koululaisten oppilas oppilaiden oppilaat alakoulu yläkoulu peruskoulu ala-aste yläaste lukio",
    sv: "skola skolan elev elever lågstadium högstadium gymnasium",
    en: "school pupil pupils students",
  },
  {
    fi: "nuori nuoret nuorten nuoriso nuorisotalo nuorisotalolle nuorisotyö nuorisokeskus nuorisotila teini",
    sv: "ungdom ungdomar unga ungdomsgård ungdomsarbete",
    en: "youth teenager teenagers young",
  },
  {
    fi: "kotihoito kotihoitoon kotipalvelu kotikäynti",
    sv: "hemvård hemvården hemtjänst hemservice",
    en: "homecare",
  },
  {
    fi: "sairaala sairaalaan vuodeosasto osasto poliklinikka",
    sv: "sjukhus avdelning poliklinik",
    en: "hospital ward",
  },
  {
    fi: "vammainen vammaisten kehitysvammainen kehitysvammaisten vammaispalvelu ryhmäkoti asumisyksikkö mielenterveyskuntoutuja mielenterveyskuntoutujien päihdekuntoutuja päihdekuntoutujien mielenterveys päihde",
    sv: "handikapp funktionsnedsättning grupphem boendeenhet specialomsorg",
    en: "disability disabled",
  },
  { fi: "kirjasto kirjastoon kirjastossa", sv: "bibliotek biblioteket", en: "library" },
  { fi: "hotelli hotelliin kylpylä", sv: "hotell spa", en: "hotel" },
  { fi: "kahvila kahvilaan kahvio", sv: "kafé café kaffestuga", en: "cafe coffee" },
  { fi: "maatila maatilalle tila navetta", sv: "gård lantgård bondgård ladugård", en: "farm barn" },
];

const families = settings.map(({ fi, sv, en }) => ({
  fi: stems(fi, "fi"),
  sv: stems(sv, "sv"),
  en: stems(en, "en"),
}));

/** Shorter stems are met inside words that mean something else. */
const safeFrom = 4;

/** @param words stems of a wish. @returns stems that ads use for the same places and people, without the words themselves. */
export function settingWords(words: readonly string[], lang: "fi" | "sv" | "en"): string[] {
  const met = families.filter((family) => family[lang].some((stem) => words.includes(stem)));
  // Most ads are in Finnish, whatever language one wishes in.
  const all = met.flatMap((family) => [...family.fi, ...family[lang]]);
  return [...new Set(all)].filter((stem) => stem.length >= safeFrom && !words.includes(stem));
}
