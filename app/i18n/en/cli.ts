// What the terminal says, in English.
import type { Words } from "../messages.ts";

export const cli: Words["cli"] = {
  building: "Building the app (takes a moment) …",
  running: "Rinnalla is running: {{url}}",
  engineMeilisearch: "Search engine: Meilisearch ({{origin}})",
  engineSqlite:
    "Search engine: the simpler built-in one – no Meilisearch server was found. Set MEILI_URL if you have one.",
  originUrl: "your own server, MEILI_URL",
  originPath: "from this machine",
  originPackage: "installed with the app",
  accounts: "Demo accounts (the password is {{password}} for everyone):",
  stopHint: "Ctrl-C stops.",
  dataIn: "Data: {{dir}}",
  searchDown: "The search server stopped. It is being started again; nothing is lost.",
  searchUp: "The search server is running again.",
  webRestart: "A service process stopped and is being started again.",
  stopping: "Stopping …",
  imported:
    "Created {{created}}, updated {{updated}}, withdrawn {{withdrawn}}, unchanged {{unchanged}}, expired {{expired}}, ignored {{ignored}}.",
  problems: "To note ({{count}}):",
  reindexed: "The index has been rebuilt: {{count}} vacancies.",
  seeded: "The demo region has been loaded.",
  seededAlready: "The demo region is loaded already.",
  userAdded: "User added: {{email}}",
  indexing: "Making findable",
  reading: "Reading",
  suggestionsNone: "No suggestions.",
  hiddenCount: "Hidden: {{count}}",
  occupationsImported:
    "Occupations: created {{occupationsCreated}}, updated {{occupationsUpdated}}, unchanged {{occupationsUnchanged}}. Groups: created {{groupsCreated}}, updated {{groupsUpdated}}, unchanged {{groupsUnchanged}}. Skills: created {{skillsCreated}}, updated {{skillsUpdated}}, unchanged {{skillsUnchanged}}. Labels: added {{labelsAdded}}, removed {{labelsRemoved}}, unchanged {{labelsUnchanged}}.",
  escoCredit: "This service uses the ESCO classification of the European Commission.",
  escoNextStart: "An app that is running reads the new titles the next time it starts.",
  escoMissing:
    "ESCO has not been imported: only our own vocabulary answers. Import it with: rinnalla occupations import DIR",
  foundGroups: "Groups (ISCO-08):",
  foundOccupations: "Occupations (ESCO):",
  foundNothing: "Nothing was recognised.",
  occupationsProblem: {
    skipped_file: "{{file}}: not a file of ESCO, skipped.",
    other_language: "{{file}}: not Finnish, Swedish or English, skipped.",
    broken_file: "{{file}}, line {{row}}: the file is broken from here on. Download it again.",
    broken_row: "{{file}}, line {{row}}: cannot be read, skipped.",
  },
  error: {
    port_taken: "Port {{port}} is in use already. Stop the other program or choose another port: PORT=3001 npm start",
    port_denied: "Port {{port}} is not allowed for this user. Choose a higher one: PORT=3001 npm start",
    data_dir_unwritable: "The folder {{dir}} cannot be written to. Mend its permissions or choose another: DATA_DIR=…",
    data_dir_in_use:
      "The folder {{dir}} is in use by another Rinnalla. Stop that one or choose another folder: DATA_DIR=…",
    meili_url_malformed: "MEILI_URL is not a valid address. It should look like http://server:7700",
    meili_url_refused: "The server at MEILI_URL does not accept the key. Check MEILI_KEY.",
    meili_url_unreachable:
      "The server at MEILI_URL did not answer within 10 seconds. Check the address and that the server is running.",
    search_server_did_not_start: "The search server did not start. See search/meilisearch.log in the data folder",
    build_failed: "The app could not be built. See the errors above.",
    bad_port: "PORT is not a valid port: {{value}}",
    bad_host: "HOST is not an address of this machine: {{host}}",
    bad_now: "RINNALLA_NOW is not a valid time: {{value}}",
    bad_base_url: "BASE_URL is not a valid address: {{value}}",
    bad_smtp_url: "SMTP_URL is not a valid address. It looks like smtp://user:password@server:587",
    mail_from_missing:
      'SMTP_URL is set but MAIL_FROM is missing. Give the address letters come from: MAIL_FROM="Rinnalla <rinnalla@example.org>"',
    bad_imap_url: "TIPS_IMAP_URL is not a valid address. It looks like imaps://user:password@server/INBOX",
    tips_address_missing: "TIPS_ADDRESS is missing: the address tips are sent to, for example tips@rinnalla.example",
    demo_needs_loopback: "The demo runs on your own machine only. At address {{host}} set RINNALLA_DEMO=off.",
    unknown_verb: "Unknown command: {{verb}}. Help: rinnalla --help",
    bad_option: "Not a valid option: {{option}}. Help: rinnalla {{verb}} --help",
    missing_file: "Give a file.",
    file_unreadable: "The file cannot be read: {{file}}",
    bad_format: "Unknown format: {{format}}. Formats: {{formats}}",
    bad_now_option: "--now is not a valid time: {{value}}",
    no_ads_read: "Not a single job ad could be read. Help: rinnalla classify --help",
    bad_top: "--top is a whole number from one to a hundred thousand.",
    bad_profile: "The profile file is not valid ({{where}}): {{text}}",
    bad_user: "Give --email, --name, --role, and the password on standard input.",
    email_taken: "The e-mail address is taken: {{email}}",
    search_unavailable:
      "The search server does not answer. Everything is saved; search catches up when the server is back.",
    bad_occupations:
      "Say what to do: rinnalla occupations import DIR or rinnalla occupations find TEXT. Help: rinnalla occupations --help",
    missing_text: "Give one text, or texts on standard input with --stdin.",
    bad_lang: "--lang is fi, sv or en, not {{lang}}.",
    folder_unreadable: "The folder cannot be read: {{folder}}",
    missing_folder: "Give the folder of the ESCO files.",
    no_esco_files: "The folder {{folder}} has no file of ESCO. Download the classification as CSV and unpack it.",
    unexpected: "Unexpected error: {{name}}",
  },
  notAnAd: {
    broken_record: "{{where}}: this cannot be read as a job ad ({{detail}}).",
    missing_id: "{{where}}: the id is missing (id).",
    missing_title: "{{where}}: the title is missing (title).",
  },
  profileProblem: {
    not_json: "the file is not JSON",
    home_missing: "home is missing",
    home_unknown: "unknown place: {{value}}",
    wishes_missing: "wishes are missing",
    value: "not a valid value: {{value}}",
  },
  help: {
    main: `Usage: npm run --silent rinnalla -- COMMAND [OPTIONS]

Commands:
  import FILE        read job ads into the database and the search
  match              suggest vacancies for a profile file
  classify           read job ads from standard input and tell what they say
  occupations        bring in ESCO, or find the occupations a title names
  reindex            build the index anew beside the old one and swap
  seed               load the demo region
  user add           add a user

For all commands:
  --data DIR         data folder (default: data)
  --now DATETIME     set the clock, for example 2026-11-21T08:00:00Z
  --help             this help`,
    import: `Usage: rinnalla import FILE --format FORMAT [--source NAME] [--json] [--no-wait]

Formats: auto, jobtech, jobtech-importer, jobtech-list, tyomarkkinatori, kuntarekry, jobposting, helsinki, plain
  --source NAME      name of the source (default: the format's name); same source and id update the same ad
  --json             the result as JSON
  --no-wait          do not wait until the ads can be found`,
    match: `Usage: rinnalla match --profile FILE [--top N] [--json]

  --profile FILE     the profile as JSON; only home and wishes are required
  --top N            how many suggestions (default 20)
  --json             the result as JSON`,
    classify: `Usage: rinnalla classify [--json] [--now TIME] < ads.jsonl

Reads job ads from standard input, one a line: {"id","title","employer","location","description","url"}.
A JSON array will do as well. For each ad one line of JSON is written at once, in the same order: occupations,
municipalities, hours, contract, demands. What an ad does not say is unknown, null or empty. No database is needed.
  --json             the result is always JSON
  --now TIME         a closing day without a year is the first one after this (default: today)`,
    occupations: `Usage: rinnalla occupations import DIR [--json]
       rinnalla occupations find TEXT [--lang fi|sv|en] [--top N] [--labels] [--json]
       rinnalla occupations find --stdin [--lang fi|sv|en] [--top N] [--labels]

import reads the CSV files of the ESCO classification from a folder. Again with the same files changes nothing.
find tells the unit groups (ISCO-08) and ESCO occupations of a title in any of three languages, best first.
  --lang LANGUAGE    the language of the labels (default: the language of the text)
  --top N            how many (default 10, labels 100)
  --labels           single labels instead of occupations; with --lang of that language only
  --stdin            one title a line on standard input, one line of JSON for each
  --json             the result as JSON`,
    reindex: "Usage: rinnalla reindex [--no-wait]\n\nBuilds a new index beside the old one and swaps them.",
    seed: "Usage: rinnalla seed\n\nLoads the made-up demo region, unless it is there already.",
    user: `Usage: rinnalla user add --email ADDRESS --name NAME --role ROLE [--locale fi|sv|en]

The password is read from standard input. Roles: coach, lead, te_contact, employer, admin`,
  },
};
