// What the terminal says, in Swedish.
import type { Words } from "../messages.ts";

export const cli: Words["cli"] = {
  building: "Appen byggs (tar en stund) …",
  running: "Rinnalla är i gång: {{url}}",
  engineMeilisearch: "Sökmotor: Meilisearch ({{origin}})",
  engineSqlite:
    "Sökmotor: en enklare, inbyggd sökning – ingen Meilisearch-server hittades. Ange MEILI_URL om du har en.",
  originUrl: "egen server, MEILI_URL",
  originPath: "från den här datorn",
  originPackage: "installerad med appen",
  accounts: "Demons konton (lösenordet är {{password}} för alla):",
  stopHint: "Ctrl-C stoppar.",
  dataIn: "Data: {{dir}}",
  searchDown: "Sökservern stannade. Den startas på nytt; inget går förlorat.",
  searchUp: "Sökservern är i gång igen.",
  webRestart: "En tjänsteprocess stannade och startas på nytt.",
  stopping: "Stoppar …",
  imported:
    "Skapade {{created}}, uppdaterade {{updated}}, borttagna {{withdrawn}}, oförändrade {{unchanged}}, avslutade {{expired}}, överhoppade {{ignored}}.",
  problems: "Att notera ({{count}}):",
  reindexed: "Indexet är byggt på nytt: {{count}} jobb.",
  seeded: "Demoområdet har lästs in.",
  seededAlready: "Demoområdet har redan lästs in.",
  userAdded: "Användaren lades till: {{email}}",
  indexing: "Förs till sökningen",
  reading: "Läser",
  suggestionsNone: "Inga förslag.",
  hiddenCount: "Dolda: {{count}}",
  occupationsImported:
    "Yrken: skapade {{occupationsCreated}}, uppdaterade {{occupationsUpdated}}, oförändrade {{occupationsUnchanged}}. Grupper: skapade {{groupsCreated}}, uppdaterade {{groupsUpdated}}, oförändrade {{groupsUnchanged}}. Kompetenser: skapade {{skillsCreated}}, uppdaterade {{skillsUpdated}}, oförändrade {{skillsUnchanged}}. Benämningar: tillagda {{labelsAdded}}, borttagna {{labelsRemoved}}, oförändrade {{labelsUnchanged}}.",
  escoCredit: "Den här tjänsten använder Europeiska kommissionens klassifikation Esco.",
  escoNextStart: "En app som är i gång läser de nya yrkesnamnen nästa gång den startar.",
  escoMissing:
    "Esco har inte lästs in: bara vårt eget ordförråd svarar. Läs in den så här: rinnalla occupations import MAPP",
  foundGroups: "Grupper (ISCO-08):",
  foundOccupations: "Yrken (Esco):",
  foundNothing: "Inget kändes igen.",
  occupationsProblem: {
    skipped_file: "{{file}}: ingen Esco-fil, hoppades över.",
    other_language: "{{file}}: inte finska, svenska eller engelska, hoppades över.",
    broken_file: "{{file}}, rad {{row}}: filen är trasig härifrån. Ladda ner den på nytt.",
    broken_row: "{{file}}, rad {{row}}: kan inte läsas, hoppades över.",
  },
  error: {
    port_taken:
      "Port {{port}} är redan i bruk. Stoppa det andra programmet eller välj en annan port: PORT=3001 npm start",
    port_denied: "Port {{port}} är inte tillåten för den här användaren. Välj en större: PORT=3001 npm start",
    data_dir_unwritable:
      "Det går inte att skriva i mappen {{dir}}. Ändra rättigheterna eller välj en annan mapp: DATA_DIR=…",
    data_dir_in_use:
      "Mappen {{dir}} används redan av en annan Rinnalla. Stoppa den eller välj en annan mapp: DATA_DIR=…",
    meili_url_malformed: "MEILI_URL är inte en giltig adress. Den ska ha formen http://server:7700",
    meili_url_refused: "Servern i MEILI_URL godkänner inte nyckeln. Kontrollera MEILI_KEY.",
    meili_url_unreachable:
      "Servern i MEILI_URL svarade inte på 10 sekunder. Kontrollera adressen och att servern är i gång.",
    search_server_did_not_start: "Sökservern startade inte. Se filen search/meilisearch.log i datamappen",
    build_failed: "Appen kunde inte byggas. Se felen ovan.",
    bad_port: "PORT är inte en giltig port: {{value}}",
    bad_host: "HOST är inte en adress på den här datorn: {{host}}",
    bad_now: "RINNALLA_NOW är inte en giltig tidpunkt: {{value}}",
    bad_base_url: "BASE_URL är ingen giltig adress: {{value}}",
    bad_smtp_url: "SMTP_URL är ingen giltig adress. Den ska ha formen smtp://namn:lösenord@server:587",
    mail_from_missing:
      'SMTP_URL är angiven, men MAIL_FROM saknas. Ange avsändarens adress: MAIL_FROM="Rinnalla <rinnalla@exempel.fi>"',
    bad_imap_url: "TIPS_IMAP_URL är ingen giltig adress. Den ska ha formen imaps://namn:lösenord@server/INBOX",
    tips_address_missing: "TIPS_ADDRESS saknas: adressen dit tips skickas, till exempel tips@rinnalla.example",
    demo_needs_loopback: "Demon fungerar bara på den egna datorn. På adressen {{host}} ange RINNALLA_DEMO=off.",
    unknown_verb: "Okänt kommando: {{verb}}. Hjälp: rinnalla --help",
    bad_option: "Alternativet duger inte: {{option}}. Hjälp: rinnalla {{verb}} --help",
    missing_file: "Ange en fil.",
    file_unreadable: "Filen kan inte läsas: {{file}}",
    bad_format: "Okänt format: {{format}}. Format: {{formats}}",
    bad_now_option: "--now är inte en giltig tidpunkt: {{value}}",
    no_ads_read: "Inte en enda annons gick att läsa. Hjälp: rinnalla classify --help",
    bad_top: "--top är ett heltal från ett till hundratusen.",
    bad_profile: "Profilfilen duger inte ({{where}}): {{text}}",
    bad_user: "Ange --email, --name, --role och lösenordet på standardinmatningen.",
    email_taken: "E-postadressen är redan i bruk: {{email}}",
    search_unavailable: "Sökservern svarar inte. Allt är sparat; sökningen uppdateras när servern är tillbaka.",
    bad_occupations:
      "Säg vad som ska göras: rinnalla occupations import MAPP eller rinnalla occupations find TEXT. Hjälp: rinnalla occupations --help",
    missing_text: "Ange en text, eller texter på standardinmatningen med --stdin.",
    bad_lang: "--lang är fi, sv eller en, inte {{lang}}.",
    folder_unreadable: "Mappen kan inte läsas: {{folder}}",
    missing_folder: "Ange mappen med Esco-filerna.",
    no_esco_files: "Mappen {{folder}} har ingen Esco-fil. Ladda ner klassifikationen som CSV och packa upp den.",
    unexpected: "Oväntat fel: {{name}}",
  },
  notAnAd: {
    broken_record: "{{where}}: det här går inte att läsa som en annons ({{detail}}).",
    missing_id: "{{where}}: identifieraren saknas (id).",
    missing_title: "{{where}}: rubriken saknas (title).",
  },
  profileProblem: {
    not_json: "filen är inte JSON",
    home_missing: "hemort saknas",
    home_unknown: "orten är okänd: {{value}}",
    wishes_missing: "önskemål saknas",
    value: "värdet duger inte: {{value}}",
  },
  help: {
    main: `Användning: npm run --silent rinnalla -- KOMMANDO [ALTERNATIV]

Kommandon:
  import FIL         läs in annonser i databasen och sökningen
  match              föreslå jobb för en profilfil
  classify           läs annonser från standard in och berätta vad de säger
  occupations        läs in Esco eller sök de yrken en benämning avser
  reindex            bygg indexet på nytt bredvid det gamla och byt
  seed               läs in demoområdet
  user add           lägg till en användare

För alla kommandon:
  --data MAPP        datamapp (standard: data)
  --now TID          ställ klockan, till exempel 2026-11-21T08:00:00Z
  --help             den här hjälpen`,
    import: `Användning: rinnalla import FIL --format FORMAT [--source NAMN] [--json] [--no-wait]

Format: auto, jobtech, jobtech-importer, jobtech-list, tyomarkkinatori, kuntarekry, jobposting, helsinki, plain
  --source NAMN      källans namn (standard: formatets namn); samma källa och id uppdaterar samma annons
  --json             resultatet som JSON
  --no-wait          vänta inte på att annonserna går att hitta`,
    match: `Användning: rinnalla match --profile FIL [--top N] [--json]

  --profile FIL      profilen som JSON; bara home och wishes är obligatoriska
  --top N            hur många förslag (standard 20)
  --json             resultatet som JSON`,
    classify: `Användning: rinnalla classify [--json] [--now TID] < annonser.jsonl

Läser annonser från standard in, en per rad: {"id","title","employer","location","description","url"}.
En JSON-lista duger också. För varje annons skrivs genast en rad JSON i samma ordning: yrken, kommuner,
arbetstid, avtal, krav. Det som annonsen inte säger är unknown, null eller tomt. Ingen databas behövs.
  --json             resultatet är alltid i JSON-format
  --now TID          en ansökningsdag utan år är den första efter detta (förval: i dag)`,
    occupations: `Användning: rinnalla occupations import MAPP [--json]
            rinnalla occupations find TEXT [--lang fi|sv|en] [--top N] [--labels] [--json]
            rinnalla occupations find --stdin [--lang fi|sv|en] [--top N] [--labels]

import läser Esco-klassifikationens CSV-filer ur en mapp. Samma filer en gång till ändrar inget.
find berättar vilka yrkesgrupper (ISCO-08) och Esco-yrken en yrkesbenämning på något av tre språk avser, den bästa först.
  --lang SPRÅK       benämningarnas språk (förval: textens språk)
  --top N            hur många (förval 10, benämningar 100)
  --labels           enskilda benämningar i stället för yrken; med --lang bara på det språket
  --stdin            en yrkesbenämning per rad på standardinmatningen, en rad JSON för varje
  --json             resultatet som JSON`,
    reindex:
      "Användning: rinnalla reindex [--no-wait]\n\nBygger ett nytt index bredvid det gamla och byter plats på dem.",
    seed: "Användning: rinnalla seed\n\nLäser in det påhittade demoområdet, om det inte redan är inläst.",
    user: `Användning: rinnalla user add --email ADRESS --name NAMN --role ROLL [--locale fi|sv|en]

Lösenordet läses från standardinmatningen. Roller: coach, lead, te_contact, employer, admin`,
  },
};
