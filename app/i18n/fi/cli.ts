// What the terminal says: the start of the app, the commands and their errors.
export const cli = {
  building: "Rakennetaan sovellus (kestää hetken) …",
  running: "Rinnalla on käynnissä: {{url}}",
  engineMeilisearch: "Hakumoottori: Meilisearch ({{origin}})",
  engineSqlite:
    "Hakumoottori: yksinkertaisempi, sisäänrakennettu haku – Meilisearch-palvelinta ei löytynyt. Aseta MEILI_URL, jos sinulla on sellainen.",
  originUrl: "oma palvelin, MEILI_URL",
  originPath: "tältä koneelta",
  originPackage: "asennettu sovelluksen mukana",
  accounts: "Demon tunnukset (salasana kaikilla: {{password}}):",
  stopHint: "Ctrl-C pysäyttää.",
  dataIn: "Tiedot: {{dir}}",
  searchDown: "Hakupalvelin pysähtyi. Se käynnistetään uudelleen; mitään ei katoa.",
  searchUp: "Hakupalvelin on taas käynnissä.",
  webRestart: "Palveluprosessi pysähtyi ja käynnistetään uudelleen.",
  stopping: "Pysäytetään …",
  imported:
    "Luotu {{created}}, päivitetty {{updated}}, poistettu {{withdrawn}}, ennallaan {{unchanged}}, päättyneitä {{expired}}, ohitettu {{ignored}}.",
  problems: "Huomattavaa ({{count}}):",
  reindexed: "Hakemisto on rakennettu uudelleen: {{count}} työpaikkaa.",
  seeded: "Demoalue on ladattu.",
  seededAlready: "Demoalue on jo ladattu.",
  userAdded: "Käyttäjä lisätty: {{email}}",
  indexing: "Viedään hakuun",
  reading: "Luetaan",
  suggestionsNone: "Ei ehdotuksia.",
  hiddenCount: "Piilotettu: {{count}}",
  occupationsImported:
    "Ammatit: luotu {{occupationsCreated}}, päivitetty {{occupationsUpdated}}, ennallaan {{occupationsUnchanged}}. Ryhmät: luotu {{groupsCreated}}, päivitetty {{groupsUpdated}}, ennallaan {{groupsUnchanged}}. Taidot: luotu {{skillsCreated}}, päivitetty {{skillsUpdated}}, ennallaan {{skillsUnchanged}}. Nimikkeet: lisätty {{labelsAdded}}, poistettu {{labelsRemoved}}, ennallaan {{labelsUnchanged}}.",
  escoCredit: "Tässä palvelussa käytetään Euroopan komission ESCO-luokitusta.",
  escoNextStart: "Käynnissä oleva sovellus lukee uudet nimikkeet, kun se seuraavan kerran käynnistyy.",
  escoMissing: "ESCOa ei ole tuotu: vain oma sanastomme vastaa. Tuo se näin: rinnalla occupations import KANSIO",
  foundGroups: "Ryhmät (ISCO-08):",
  foundOccupations: "Ammatit (ESCO):",
  foundNothing: "Mitään ei tunnistettu.",
  occupationsProblem: {
    skipped_file: "{{file}}: ei ESCOn tiedosto, ohitettiin.",
    other_language: "{{file}}: ei suomea, ruotsia eikä englantia, ohitettiin.",
    broken_file: "{{file}}, rivi {{row}}: tiedosto on rikki tästä eteenpäin. Lataa se uudelleen.",
    broken_row: "{{file}}, rivi {{row}}: ei voi lukea, ohitettiin.",
  },
  error: {
    port_taken: "Portti {{port}} on jo käytössä. Pysäytä toinen ohjelma tai valitse toinen portti: PORT=3001 npm start",
    port_denied: "Portti {{port}} ei ole sallittu tälle käyttäjälle. Valitse suurempi: PORT=3001 npm start",
    data_dir_unwritable: "Kansioon {{dir}} ei voi kirjoittaa. Korjaa oikeudet tai valitse toinen kansio: DATA_DIR=…",
    data_dir_in_use: "Kansio {{dir}} on jo toisen Rinnallan käytössä. Pysäytä se tai valitse toinen kansio: DATA_DIR=…",
    meili_url_malformed: "MEILI_URL ei ole kelvollinen osoite. Sen pitää olla muotoa http://palvelin:7700",
    meili_url_refused: "MEILI_URL:n palvelin ei hyväksy avainta. Tarkista MEILI_KEY.",
    meili_url_unreachable:
      "MEILI_URL:n palvelin ei vastannut 10 sekunnissa. Tarkista osoite ja että palvelin on käynnissä.",
    search_server_did_not_start: "Hakupalvelin ei käynnistynyt. Katso tietokansion tiedosto search/meilisearch.log",
    build_failed: "Sovelluksen rakentaminen ei onnistunut. Katso virheet yltä.",
    bad_port: "PORT ei ole kelvollinen portti: {{value}}",
    bad_host: "HOST ei ole tämän koneen osoite: {{host}}",
    bad_now: "RINNALLA_NOW ei ole kelvollinen ajankohta: {{value}}",
    bad_base_url: "BASE_URL ei ole kelvollinen osoite: {{value}}",
    bad_smtp_url: "SMTP_URL ei ole kelvollinen osoite. Sen pitää olla muotoa smtp://tunnus:salasana@palvelin:587",
    mail_from_missing:
      'SMTP_URL on asetettu, mutta MAIL_FROM puuttuu. Anna lähettäjän osoite: MAIL_FROM="Rinnalla <rinnalla@esimerkki.fi>"',
    bad_imap_url:
      "TIPS_IMAP_URL ei ole kelvollinen osoite. Sen pitää olla muotoa imaps://tunnus:salasana@palvelin/INBOX",
    tips_address_missing: "TIPS_ADDRESS puuttuu: osoite, johon vinkit lähetetään, esimerkiksi vinkit@rinnalla.example",
    demo_needs_loopback: "Demo toimii vain omalla koneella. Osoitteessa {{host}} aseta RINNALLA_DEMO=off.",
    unknown_verb: "Tuntematon komento: {{verb}}. Ohje: rinnalla --help",
    bad_option: "Valinta ei kelpaa: {{option}}. Ohje: rinnalla {{verb}} --help",
    missing_file: "Anna tiedosto.",
    file_unreadable: "Tiedostoa ei voi lukea: {{file}}",
    bad_format: "Tuntematon muoto: {{format}}. Muodot: {{formats}}",
    bad_now_option: "--now ei ole kelvollinen ajankohta: {{value}}",
    no_ads_read: "Yhtään ilmoitusta ei voitu lukea. Ohje: rinnalla classify --help",
    bad_top: "--top on kokonaisluku yhdestä sataan tuhanteen.",
    bad_profile: "Profiilitiedosto ei kelpaa ({{where}}): {{text}}",
    bad_user: "Anna --email, --name, --role ja salasana vakiosyötteessä.",
    email_taken: "Sähköposti on jo käytössä: {{email}}",
    search_unavailable: "Hakupalvelin ei vastaa. Tiedot ovat tallessa; haku saadaan ajan tasalle, kun palvelin palaa.",
    bad_occupations:
      "Kerro, mitä tehdään: rinnalla occupations import KANSIO tai rinnalla occupations find TEKSTI. Ohje: rinnalla occupations --help",
    missing_text: "Anna yksi teksti tai tekstit vakiosyötteessä valinnalla --stdin.",
    bad_lang: "--lang on fi, sv tai en, ei {{lang}}.",
    folder_unreadable: "Kansiota ei voi lukea: {{folder}}",
    missing_folder: "Anna kansio, jossa ESCOn tiedostot ovat.",
    no_esco_files: "Kansiossa {{folder}} ei ole ESCOn tiedostoja. Lataa luokitus CSV-muodossa ja pura se.",
    unexpected: "Odottamaton virhe: {{name}}",
  },
  notAnAd: {
    broken_record: "{{where}}: tätä ei voi lukea ilmoitukseksi ({{detail}}).",
    missing_id: "{{where}}: tunniste puuttuu (id).",
    missing_title: "{{where}}: otsikko puuttuu (title).",
  },
  profileProblem: {
    not_json: "tiedosto ei ole JSON-muotoa",
    home_missing: "koti puuttuu",
    home_unknown: "paikkaa ei tunneta: {{value}}",
    wishes_missing: "toiveet puuttuvat",
    value: "arvo ei kelpaa: {{value}}",
  },
  help: {
    main: `Käyttö: npm run --silent rinnalla -- KOMENTO [VALINNAT]

Komennot:
  import TIEDOSTO    lue ilmoituksia tietokantaan ja hakuun
  match              ehdota työpaikkoja profiilitiedostolle
  classify           lue vakiosyötteestä ilmoituksia ja kerro, mitä niissä sanotaan
  occupations        tuo ESCO tai etsi ammatit, joita nimike tarkoittaa
  reindex            rakenna hakemisto uudelleen entisen rinnalle ja vaihda
  seed               lataa demoalue
  user add           lisää käyttäjä

Kaikille komennoille:
  --data KANSIO      tietokansio (oletus: data)
  --now AIKA         aseta kello, esimerkiksi 2026-11-21T08:00:00Z
  --help             tämä ohje`,
    import: `Käyttö: rinnalla import TIEDOSTO --format MUOTO [--source NIMI] [--json] [--no-wait]

Muodot: auto, jobtech, jobtech-importer, jobtech-list, tyomarkkinatori, kuntarekry, jobposting, helsinki, plain
  --source NIMI      lähteen nimi (oletus: muodon nimi); sama lähde ja tunniste päivittää saman ilmoituksen
  --json             tulos JSON-muodossa
  --no-wait          älä odota, että ilmoitukset löytyvät haulla`,
    match: `Käyttö: rinnalla match --profile TIEDOSTO [--top N] [--json]

  --profile TIEDOSTO  profiili JSON-muodossa; vain home ja wishes ovat pakollisia
  --top N             montako ehdotusta (oletus 20)
  --json              tulos JSON-muodossa`,
    classify: `Käyttö: rinnalla classify [--json] [--now AIKA] < ilmoitukset.jsonl

Lukee vakiosyötteestä ilmoituksia, yksi rivillä: {"id","title","employer","location","description","url"}.
Myös JSON-taulukko käy. Jokaista kohti tulostuu heti yksi JSON-rivi samassa järjestyksessä: ammatit, kunnat,
työaika, sopimus, vaatimukset. Mitä ilmoitus ei kerro, on unknown, null tai tyhjä. Tietokantaa ei tarvita.
  --json             tulos on aina JSON-muodossa
  --now AIKA         hakupäivä ilman vuotta on ensimmäinen tämän jälkeen (oletus: tänään)`,
    occupations: `Käyttö: rinnalla occupations import KANSIO [--json]
        rinnalla occupations find TEKSTI [--lang fi|sv|en] [--top N] [--labels] [--json]
        rinnalla occupations find --stdin [--lang fi|sv|en] [--top N] [--labels]

import lukee ESCO-luokituksen CSV-tiedostot kansiosta. Samat tiedostot toiseen kertaan eivät muuta mitään.
find kertoo, mitä ammattiryhmiä (ISCO-08) ja ESCOn ammatteja kolmen kielen nimike tarkoittaa, paras ensin.
  --lang KIELI       nimikkeiden kieli (oletus: tekstin kieli)
  --top N            montako (oletus 10, nimikkeitä 100)
  --labels           yksittäisiä nimikkeitä ammattien sijaan; valinnalla --lang vain sen kielen
  --stdin            yksi nimike riviä kohden vakiosyötteessä, jokaisesta rivi JSONia
  --json             tulos JSON-muodossa`,
    reindex:
      "Käyttö: rinnalla reindex [--no-wait]\n\nRakentaa uuden hakemiston entisen rinnalle ja vaihtaa sen paikalle.",
    seed: "Käyttö: rinnalla seed\n\nLataa keksityn demoalueen, jos sitä ei ole vielä ladattu.",
    user: `Käyttö: rinnalla user add --email OSOITE --name NIMI --role ROOLI [--locale fi|sv|en]

Salasana luetaan vakiosyötteestä. Roolit: coach, lead, te_contact, employer, admin`,
  },
};
