// What went wrong when ads were brought in, and how to mend it, in Finland-Swedish.
import type { problem as source } from "../fi/problem.ts";

export const problem = {
  unreadable_file: {
    text: "Filen går inte att läsa: den innehåller inga annonser i textform, eller så är den skadad.",
    fix: "Spara materialet på nytt som en JSON-, CSV- eller HTML-fil och hämta in den sedan.",
  },
  too_large: {
    text: "Filen är för stor: högst {{megabytes}} MB.",
    fix: "Dela upp materialet i flera filer och hämta in dem en i taget.",
  },
  unknown_format: {
    text: "Filens format kändes inte igen.",
    fix: "Välj formatet själv eller kontrollera att filen kommer från en källa som stöds.",
  },
  wrong_encoding: {
    text: "Filens teckenkodning är inte UTF-8. Den lästes som {{encoding}}.",
    fix: "Kontrollera att å, ä och ö syns rätt. Om de inte gör det, spara filen som UTF-8 och hämta in den igen.",
  },
  broken_record: {
    text: "Posten är trasig och hämtades inte in ({{detail}}). De andra annonserna kom in.",
    fix: "Rätta posten i källan och hämta in filen igen. Annonser som redan finns blir inte dubbla.",
  },
  missing_id: {
    text: "Annonsen saknar id och hämtades inte in.",
    fix: "Ge annonsen ett id som inte ändras.",
  },
  missing_title: {
    text: "Annonsen saknar rubrik och hämtades inte in.",
    fix: "Lägg till en rubrik, till exempel namnet på yrket.",
  },
  bad_date: {
    text: "”{{text}}” är inget datum, så fältet lämnades tomt.",
    fix: "Skriv datumet som 2026-11-30 eller 30.11.2026.",
  },
  unknown_place: {
    text: "Platsen ”{{text}}” hittades inte.",
    fix: "Skriv kommunens namn eller ett postnummer med fem siffror. Annonsen hämtades in utan den uppgiften.",
  },
  unknown_occupation: {
    text: "Yrkeskoden ”{{text}}” är okänd.",
    fix: "Yrket läses ur rubriken. Kontrollera att det blev rätt.",
  },
  bad_business_id: {
    text: "”{{text}}” är inte ett riktigt FO-nummer. Arbetsgivaren hämtades in utan det.",
    fix: "Kontrollera FO-numret i tjänsten FODS (ytj.fi).",
  },
  text_cut: {
    text: "Texten var för lång och kortades till {{limit}} tecken.",
    fix: "Läs hela texten i den ursprungliga annonsen.",
  },
  duplicate_in_file: {
    text: "Samma annons ({{reference}}) finns i filen mer än en gång. Den sista gäller.",
    fix: "Om det är fråga om olika jobb, ge dem olika id.",
  },
  possible_duplicate: {
    text: "Samma jobb kan redan ha kommit in från en annan källa.",
    fix: "Jämför annonserna. Båda finns kvar, och de slås inte ihop åt dig.",
  },
} satisfies typeof source;
