// The words that state a condition of work, per condition: yes, plain no, titles that say it, and contexts that spoil it.
import type { Condition } from "#db/vocabulary/lists.ts";
import { rule } from "./rule.ts";

export interface ConditionRule {
  condition: Condition;
  yes?: RegExp;
  no?: RegExp;
  /** In the title only. */
  title?: RegExp;
  /** A sentence with this says something else. */
  unless?: RegExp;
}

export const conditionRules: ConditionRule[] = [
  {
    condition: "sales",
    yes: rule`myyt? (?:[a-zåäö]+ )?(?:puhelimi|tuott|lehti|palvelu)|myyntity[öo]|myyntitehtäv|lisämyyn|puhelinmyyn|telemarkk|uusasiakashank|asiakashankin|aktiivi[a-zåäö]+ myyn|myyntiä (?:puhelim|asiakk|kasvokk)|vastaat myynni|myyt (?!meille)|tuotteiden myynti|myynti ja asiakaspalvelu|asiakaspalvelu- ja myynti|myynti- ja asiakaspalvelu|försäljningsarbete|säljarbete|merförsälj|telefonförsälj|fältsälj|du (?:kommer att )?säljer?(?![a-z])|arbeta(?:r)? med försäljning|försäljning av|direct sales|door-to-door|upsell|telesales|sales work|you will sell|selling (?:our|the|to)|sales targets|uusmyyn|b2b-myyn|suoramyyn|ovelta ovelle|feissa(?:us|aja)|buukkau|tarjousten teke|(?:hoidat|teet|vastaat) (?:[a-zåäö]+ )?myyn(?:tiä|nistä|nin)|(?:och|samt) säljer|prospektoi|buukkaat|myynnistä ja|itse myyn|myyntiä(?![a-zåäö])|myyntiin liittyvi`,
    no: rule`no (?:cold )?sales(?! experience)|no selling|not a sales|ei (?:ole )?(?:myyntity|puhelinmyynt)|ingen försäljning|inget sälj`,
    title: rule`(?!lipun)[a-zåäö-]*myyj(?:ä(?:ksi|ä|t|n|nä)?|iä|iksi|ille)(?![a-zåäö])|myyntineuvottel|myyntiedust|myyntiassist|myyntityö|feissari|face-to-face|[a-zåäö]*säljare(?![a-zåäö]{3})|sales (?:development|rep|person|assist|assoc|advisor|agent|consult|manager|specialist)|salesperson|account manager|key account`,
    unless: /yhteistyö|kanssa|tukee|tuki |myyntijoht|kehit|liikevaihto|osasto/,
  },
  {
    condition: "customer_contact",
    yes: rule`asiakaspalvelu(?!henki|tai|koke|osaam|keskuk|numero|mme|asen|aiko|alttii)|asiakaskohtaam|asiakkaiden kanssa(?! (?:sovi|teh))|asiakkaat vastaan|kassalla|tiskin takana|vastaanotat (?:[a-zåäö]+ )?(?:asiakk|vier)|(?:palvel|kohta|autta|neuvo|opasta)[a-zåäö]* (?:[a-zåäö]+ ){0,2}asiakkai(?:ta|tamme|den)|yhteyttä asiakkai|asiakaskontakt|asiakastyö(?!kaluj)|asiakasrajapin|asiakkaiden (?:palvel|kohtaam|avust|neuvo|opast|vastaanot)|palvel(?:et|emaan|la|la|lla) (?:[a-zåäö]+ )?(?:asiakk|viera|matkust)|kohtaat (?:[a-zåäö]+ )?(?:asiakk|viera|ihmis)|kassaty|kassapalv|kundservice|kundbetjän|kundkontakt|kundbemöt|kundarbete|kundtjänst|betjän(?:ar|a|ing) (?:av )?(?:[a-zåäö]+ )?(?:kund|gäst)|serverar gäst|möter (?:[a-zåäö]+ )?(?:kund|gäst)|customer service|customer-facing|client-facing|customer contact|(?:autat|neuvot|opastat|kohtaat) (?:[a-zåäö]+ )?asiakk|asiakkaiden (?:auttam|neuvom|opastam)|hjälp(?:er|a) (?:[a-zåäö]+ )?kund|sitt(?:er|a) i kassan|i kassan(?![a-z])|tar hand om (?:våra |[a-zåäö]+ )?(?:kund|gäst)|ringer (?:[a-zåäö]+ )?kunder|(?:support|assist|help|greet|advise) (?:our |the )?(?:customers|guests|clients)|serv(?:e|ing) (?:our |the )?(?:customers|guests|clients)|helping customers|serving passengers|du serverar|(?:vieraita|asiakkaita) palvel|prata(?:r)? med (?:våra )?kund|chat(?:ting)? with (?:our |the )?(?:regulars|customers|guests)`,
    title: rule`asiakaspalvel|kundservice|kundtjänst|kundrådgiv|customer (?:service|support|advisor)|receptionist|vastaanottovirk|tarjoilij|servitör|servitris|waiter|waitress`,
    unless:
      /kokemu[a-zåäö]+ (?:[a-zåäö]+ )?asiakaspalvelu|asiakaspalvelutait[a-zåäö]* ei|asiakaspalvelumme|our customer service team is/,
  },
  {
    condition: "phone",
    yes: rule`puhelinmyyn|puhelinpalvel|puhelinty|puhelinasiakas|vastaa(?:t|minen|maan|mista)? (?:[a-zåäö]+ )?puhelu|puheluihin vastaa|puhelimitse (?:tapahtu|palvel|asiak|myy|teh)|puhelimessa|soittamis|soittoty|contact center|call ?center|call centre|telefonförsälj|telefontjänst|telefonarbete|svara(?:r)? (?:i telefon|på samtal|på telefon)|besvara(?:r)? (?:telefon|samtal)|kundservice (?:via|per|på) telefon|answer(?:ing)? (?:the )?(?:phone|telephone|calls|incoming calls)|inbound calls|outbound calls|phone work|cold call`,
    title: rule`puhelinmyy|puhelinpalvel|telefonsälj|telemarket|telefonist|call center|callcenter`,
  },
  {
    condition: "noise",
    yes: rule`melui|meluss|melua(?![a-zåäö])|melu on|kova melu|kuulonsuoj|melualtis|kuulosuoj|bullr|buller|noisy|loud (?:environment|workplace)|hearing protection`,
    no: rule`(?:hiljainen|rauhallinen) työ(?:ympäristö|tila|piste)|tyst arbetsmiljö|quiet (?:work(?:place|ing|space)|environment)`,
  },
  {
    condition: "pace",
    yes: rule`kiirei|hekti|nopeatempo|nopeatahti|vauhdik(?:as|kaa)[a-zåäö]* (?:työ|tahti|arki|ympär)|(?:reipas|ripeä|kova|nopea) (?:työ)?tahti|hög(?:t|a)? (?:arbets)?tempo|hektisk|stressig|fast-paced|fast paced|hectic|high pace|busy (?:environment|café|cafe|store|shop|kitchen|restaurant|shift)|kiire(?:ttä|stä)?(?![a-zåäö])`,
    no: rule`(?:rauhallinen|verkkainen) (?:työ)?tahti|rauhallisessa tahdissa|omaan tahtiin|omassa tahdissa|lugnt (?:arbets)?tempo|i egen takt|calm pace|relaxed pace|own pace`,
    unless: /kiirehdi|rekrytointi on kiireinen|kiireellinen haku/,
  },
  {
    condition: "heavy_lifting",
    no: rule`(?:ei|ilman) (?:ole )?(?:[a-zåäö]+ )?nost(?:oja|elua)|nost(?:oja|elua) ei|inga (?:tunga )?lyft|no (?:heavy )?lifting`,
    yes: rule`raskai(?:ta|den|siin) (?:nosto|taakko|esine|tavar|kantamu|laatik)|raskas(?:ta)? nost|nostaa (?:[a-zåäö]+ )?\d+ ?kg|tunga lyft|tungt lyft|lyfta tung|lyft(?= förekommer| ingår)|lyfta (?:upp till )?\d+ ?kg|heavy lifting|heavy lifts|lifting (?:heavy|up to|of heavy)|lift(?:ing)? (?:[a-z]+ ){0,4}?(?:up to|heavy|\d+ ?kg)|lyft(?:er|a) [a-zåäö ]{0,25}\d+ ?kg|nost(?:a|el)[a-zåäö]* [a-zåäö ]{0,25}\d+ ?kg|\d+ ?kg(?:[:n]+)? (?:[a-zåäö]+ )?(?:nosto|taako|taakko|säkk|kollei)|able to lift|painavat (?:[a-zåäö]+ ){0,2}(?:[2-9]\d|1[5-9]) ?(?:kg|kilo)`,
  },
  {
    condition: "standing",
    yes: rule`seisomaty|seisten|seisaallaan|jalkojen pääll|jaloillaan|seisomista|seisoma-|stående arbete|står och går|stå och gå|står (?:mycket|hela)|on your feet|standing (?:work|for|all|job|most)|stand for long`,
    no: rule`istumaty|toimistotuolissa|stillasittande|sedentary`,
  },
  {
    condition: "heights",
    yes: rule`korkei(?:ssa|lla|den) paik|korkean? paik|korkealla (?:työ|teh)|telineill|kattotö|katolla (?:työ|teh)|henkilönosti|hög(?:a)? höjd(?:er)?(?![a-z])|höjdarbete|på höjd(?:er)?(?![a-z])|byggställning|at heights?|working at height|scaffold|fear of heights|höjdrädd`,
  },
  {
    condition: "outdoors",
    yes: rule`(?:olet|ollaan|oleskel[a-zåäö]+) (?:[a-zåäö]+ ){0,2}ulkona(?![a-zåäö])|ulkona ollaan|ulkoty|ulkotö|ulkona (?:työ|teh|suorit|kaik|säällä|olemi)|tapahtuu (?:[a-zåäö]+ )?ulkona(?![a-zåäö])|in the open air|(?:du är|man är|du rör dig) (?:[a-zåäö]+ )?ute(?= (?:hela|i alla|ensam|året|mycket|med hundar)|[.,;])|(?:työ|työt|työstä|työskent[a-zåäö]+) [a-zåäö ]{0,25}ulkona(?![a-zåäö])|ulkoilmaty|säällä kuin säällä|säässä kuin säässä|kaikissa sää|säävarau|utearbete|utejobb|utomhusarbete|arbeta(?:r)? (?:[a-zåäö]+ )?utomhus|utomhus (?:hela|året|största delen|i alla)|hela dagen utomhus|ulkona (?:koko|ympäri|suurimman)|(?:koko päivän|ympäri vuoden) ulkona|arbetet (?:sker|utförs) (?:[a-zåäö]+ )?utomhus|i ur och skur|i alla väder|outdoor work|outdoors (?:all|most|year|every|whatever)|(?:you are|you will be|you'll be|be|being) (?:[a-z]+ )?(?:outdoors|outside)(?! of)|work(?:ing)? outdoors|outdoors in|(?:long |all )?days? outdoors|jobbet [a-zåäö ]{0,30}utomhus|dagarna utomhus|all weather|work outside`,
    no: rule`sisäty[öo]|sisätö|sisätiloissa (?:teh|tapaht)|inomhusarbete|arbetet (?:sker|utförs) inomhus|indoor work|work(?:ing)? indoors`,
  },
  {
    condition: "alone",
    yes: rule`yksin työskent|yksintyö|työskent[a-zåäö]+ (?:[a-zåäö]+ )?yksin(?![a-zåäö])|työtä tehdään yksin|teet työtä yksin|ensamarbete|arbeta(?:r|s)? (?:[a-zåäö]+ )?ensam(?![a-zåäö])|work(?:ing|s)? (?:[a-z]+ )?alone|lone work`,
    no: rule`et (?:jää|ole|työskentele) yksin|inte ensam|never alone|not alone|won't be alone`,
  },
  {
    condition: "team",
    yes: rule`tiimityötä|tiimityö(?![a-zåäö])|työskent[a-zåäö]+ (?:[a-zåäö]+ ){0,4}tiimissä|tiimissä työskent|osana (?:[a-zåäö]+ ){0,3}(?:tiimiä|työryhmää|työyhteisöä)|työparin kanssa|työskent[a-zåäö]+ työpari|pareittain|arbeta(?:r|s)? (?:[a-zåäö]+ ){0,3}(?:i|med) (?:ett |vårt |ett litet )?(?:team|arbetslag)|i (?:ett )?arbetslag|teamarbete|work(?:ing)? (?:[a-z]+ )?(?:in|as part of) (?:a|our|the) (?:[a-z]+ )?team|team work|part of (?:a|our) (?:[a-z]+ )?team`,
  },
  {
    condition: "night_alone",
    no: rule`natten jobbar man (?:alltid )?(?:två|i par)|(?:öisin|yövuorossa|yöllä) (?:[a-zåäö]+ ){0,3}(?:pareittain|kaksin|parityö|aina kaksi|on kaksi)|two (?:people |of us |nurses )?at night`,
    yes: rule`yövuoro[^.;]{0,60}(?<![a-zåäö])yksin(?![a-zåäö])|(?:yksin (?:[a-zåäö]+ )?(?:yö|öisin)|yö(?:llä|vuoro[a-zåäö]*|aikaan)? (?:[a-zåäö]+ )?yksin)|öisin (?:[a-zåäö]+ )?yksin|(?:osa |osan )?(?:öistä|yövuoroista|yöt|öitä|yövuorot) (?:[a-zåäö]+ ){0,2}?yksin|yksin (?:[a-zåäö]+ ){0,2}(?:yövuoro|öitä|yöllä)|ensam (?:[a-zåäö]+ ){0,3}(?:på natten|nattetid|under natten)|(?:på natten|nattetid) (?:[a-zåäö]+ )?ensam|alone (?:at night|on night|during the night)|nights? (?:[a-z]+ )?alone`,
  },
  {
    condition: "supervising",
    no: rule`not (?:manage|supervise|lead) (?:anyone|anybody|people|staff)|(?:no|without) (?:direct reports|supervisory|management respons)|(?:johtamis|esihenkilö|esimies|alais)vastuuta ei|ei (?:ole |sisälly |kuulu )?(?:esihenkilö|esimies|alais)(?:vastuu|työ|asem|tehtäv|ia)|inget personalansvar|inga underställda`,
    yes: rule`esi(?:mies|henkilö)(?:työ|tehtäv|vastuu|asem|rooli)|(?:lähi)?(?:esimiehenä|esihenkilönä) (?:toimi|n\. ?\d|noin)|toimi[a-zåäö]* (?:[a-zåäö]+ ){0,3}(?:lähi)?(?:esimiehenä|esihenkilönä)|henkilöstöjohtam|vedät (?:[a-zåäö]+ )?tiimi|työnjohdolli|työnjohtoteht|henkilöstövastu|alaisi(?:nasi|a on|asi)|vuorovastaavana|vastaat (?:[a-zåäö]+ ){0,2}henkilöstöstä|johdat (?:[a-zåäö0-9]+ ){0,3}[a-zåäö]*(?:porukk|miehist)|johda(?:t|tte|minen) (?:[a-zåäö0-9]+ ){0,3}(?:tiimi|henkilöst|ryhm)|tiimin (?:vetäm|johtam)|johtaminen ja kehit|personalansvar|arbetsleda(?!re)|arbetsledning|leda och fördela|leder (?:ett|du ett|teamet)|leda (?:ett )?(?:team|personal)|lead(?:ing)? (?:a|the|our) team|supervis(?:e|ing) (?:staff|employees|a team|the team)|direct reports|people management|manage a team`,
    title: rule`esimies|esihenkilö|lähiesi|vuoropäällik|ravintolapäällik|myymäläpäällik|marketpäällik|työnjohtaja|tiiminvetäjä|vuoroesi|osastonhoitaja|rehtori|päiväkodin johtaja|förman|arbetsledare|teamledare|lagbas|gruppchef|enhetschef|butikschef|restaurangchef|avdelningsskötare|supervisor|team lead|store manager|shift manager|restaurant manager|shift lead|foreman`,
    unless: /lähin|kertoo|lisätieto|yhteistyös|esihenkilösi|esimiehesi|apulai[a-z]* tuke/,
  },
  {
    condition: "driving",
    yes: rule`ajotehtäv|ajat (?:työs|auto|kuorma|pakett|työ)|(?:työssä|tehtävässä|työhön) (?:[a-zåäö]+ ){0,3}(?:ajetaan|autoil)|(?:siirty|liiku)[a-zåäö]* (?:[a-zåäö]+ ){0,3}autolla|auton kuljett|paketti-?auto(?:n|lla) (?:ajo|kuljet|ajam)|kör(?:ning av|er) (?:bil|lastbil|paketbil|skåpbil|buss)|bilkörning|driv(?:e|ing) (?:a |the )?(?:van|car|truck|bus|vehicle|between)|driving duties`,
    title: rule`(?:kuorma-?auton|linja-?auton|bussin|taksin|yhdistelmä[a-zåäö-]*|jakelu|paketti-?auton|taksi|bussi|auton)-? ?kuljettaja|kuljettaja|autonkuljett|bussikusk|taksikusk|chaufför|lastbilsförare|bussförare|taxiförare|distributionsförare|(?:truck|bus|taxi|van|delivery|lorry) driver|driver(?![a-z])`,
    unless: /trukin|truck(?:förare|kort)|forklift/,
  },
];

/** Physical work as such: told to who asks, never used to judge what suits whom. */
export const physicalWords = rule`kunto pitää olla|(?:hyvää|riittävää) (?:[a-zåäö]+ )?kuntoa(?![a-zåäö])|raskasta työtä|raskas työ(?![a-zåäö])|god fysik|fyysi(?:nen|stä|sesti|siä|nen) ?(?:työ|kuorm|raska|rask|vaat|liikku|tehtäv)|työ on (?:[a-zåäö]+ )?fyysi|fyysistä(?![a-zåäö])|fysisk(?:t)? (?:arbete|tung|krävande|jobb|ansträng)|arbetet är fysisk|physical(?:ly)? (?:work|demand|job|labou?r|strenuous)|work is physical`;
