// Cards, licences and permits an ad may ask for, by the closed list in db/vocabulary/lists.ts.
import { type Coded, readCoded, table } from "./table.ts";

export type CardName = Coded;

export const cards = table(() => rows, readCoded);

const rows = `
hygiene|hygieniapassi|hygienpass|hygiene passport
driving_b|B-ajokortti (henkilöauto)|B-körkort (personbil)|category B driving licence (car)
driving_c|C-ajokortti (kuorma-auto)|C-körkort (lastbil)|category C driving licence (lorry)
driving_ce|CE-ajokortti (yhdistelmäajoneuvo)|CE-körkort (fordonskombination)|category CE driving licence (lorry and trailer)
driving_d|D-ajokortti (linja-auto)|D-körkort (buss)|category D driving licence (bus)
forklift|trukkikortti|truckkort|forklift licence
occupational_safety|työturvallisuuskortti|arbetssäkerhetskort|occupational safety card
hot_work|tulityökortti|kort för heta arbeten|hot work card
electrical_safety|sähkötyöturvallisuuskortti (SFS 6002)|elarbetssäkerhetskort (SFS 6002)|electrical work safety card (SFS 6002)
alcohol|anniskelupassi|serveringspass|alcohol serving passport
guard|vartijakortti|väktarkort|security guard card
security_steward|järjestyksenvalvojakortti|ordningsvaktskort|security steward card
road_safety|tieturvakortti|vägskyddskort|road safety card
first_aid|EA1- tai ensiapukortti|kort i första hjälpen|first aid certificate
medication_permit|lääkelupa|läkemedelslov|permit to give medication
criminal_record_extract|rikosrekisteriote|straffregisterutdrag|criminal record extract
`;
