// Towns and villages inside municipalities that people name instead of the municipality, where the postal table lacks
// them or lacks their Swedish name. Written from general knowledge, the sure ones only.
import { table } from "./table.ts";

export interface Locality {
  fi: string;
  sv?: string;
  municipality: string;
}

export const localities = table(
  () => rows,
  ([fi, sv, municipality]): Locality => ({ fi, sv: sv || undefined, municipality }),
);

const rows = `
Levi||261
Ylläs||273
Ruka||305
Tahko||297
Himos||182
Karjaa|Karis|710
Tammisaari|Ekenäs|710
Pinjainen|Billnäs|710
Fiskari|Fiskars|710
Mustio|Svartå|710
Tenhola|Tenala|710
Pohjankuru|Skuru|710
Taalintehdas|Dalsbruk|322
Kemiö|Kimito|322
Nauvo|Nagu|445
Korppoo|Korpo|445
Houtskari|Houtskär|445
Vähäkyrö|Lillkyro|905
Sepänkylä|Smedsby|499
Koivulahti|Kvevlax|499
Sulva|Solf|499
Pännäinen|Bennäs|599
Kolppi|Kållby|599
Ähtävä|Esse|599
Teerijärvi|Terjärv|288
Alaveteli|Nedervetil|288
Maksamaa|Maxmo|946
Oravainen|Oravais|946
Lapväärtti|Lappfjärd|287
Siipyy|Sideby|287
Tiukka|Tjöck|287
Pernaja|Pernå|434
Liljendal|Liljendal|434
Ruotsinpyhtää|Strömfors|434
Kulloo|Kullo|638
Hinthaara|Hindhår|638
Nikkilä|Nickby|753
Söderkulla|Söderkulla|753
Masala|Masaby|257
Veikkola|Veikkola|257
Kantvik|Kantvik|257
Klaukkala|Klövskog|543
Ylihärmä||233
Alahärmä||233
Kuusankoski||286
Jalasjärvi||301
Nastola||398
Juankoski||297
Nilsiä||297
Haukipudas||564
Kiiminki||564
Karttula||297
Anjalankoski||286
Joutseno||405
Kerimäki||740
Punkaharju||740
Parola||082
Turenki||165
Oitti||086
Vääksy||016
Järvelä||316
Kausala||142
Nummela||927
Jokela||858
Hyrylä||858
Rajamäki||543
Kellokoski||858
Toijala||020
Viiala||020
Kylmäkoski||020
Vammala||790
Äetsä||790
Mouhijärvi||790
Karkku||790
Salpakangas||098
Vatiala||211
`;
