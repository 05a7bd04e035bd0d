// Languages an ad may ask for or a person may speak: those common in Finland, by ISO 639-1 (sign languages by 639-3).
import { type Coded, readCoded, table } from "./table.ts";

export type Language = Coded;

/** Finland's own languages first, then in the order of their Finnish names. */
export const languages = table(() => rows, readCoded);

const rows = `
fi|suomi|finska|Finnish
sv|ruotsi|svenska|Swedish
en|englanti|engelska|English
se|pohjoissaame|nordsamiska|Northern Sámi
smn|inarinsaame|enaresamiska|Inari Sámi
sms|koltansaame|skoltsamiska|Skolt Sámi
fse|suomalainen viittomakieli|finskt teckenspråk|Finnish Sign Language
fss|suomenruotsalainen viittomakieli|finlandssvenskt teckenspråk|Finland-Swedish Sign Language
sq|albania|albanska|Albanian
am|amhara|amhariska|Amharic
ar|arabia|arabiska|Arabic
hy|armenia|armeniska|Armenian
az|azeri|azerbajdzjanska|Azerbaijani
bn|bengali|bengali|Bengali
bs|bosnia|bosniska|Bosnian
bg|bulgaria|bulgariska|Bulgarian
es|espanja|spanska|Spanish
fa|persia (farsi)|persiska (farsi)|Persian (Farsi)
prs|dari|dari|Dari
tl|filipino (tagalog)|filippinska (tagalog)|Filipino (Tagalog)
he|heprea|hebreiska|Hebrew
hi|hindi|hindi|Hindi
nl|hollanti|nederländska|Dutch
id|indonesia|indonesiska|Indonesian
is|islanti|isländska|Icelandic
it|italia|italienska|Italian
ja|japani|japanska|Japanese
zh|kiina|kinesiska|Chinese
rw|kinjaruanda|kinyarwanda|Kinyarwanda
ko|korea|koreanska|Korean
el|kreikka|grekiska|Greek
hr|kroatia|kroatiska|Croatian
ku|kurdi|kurdiska|Kurdish
ckb|sorani (keskikurdi)|sorani (centralkurdiska)|Sorani (Central Kurdish)
la|latina|latin|Latin
lv|latvia|lettiska|Latvian
ln|lingala|lingala|Lingala
lt|liettua|litauiska|Lithuanian
mk|makedonia|makedonska|Macedonian
ml|malajalam|malayalam|Malayalam
mn|mongoli|mongoliska|Mongolian
ne|nepali|nepalesiska|Nepali
no|norja|norska|Norwegian
pa|panjabi|punjabi|Punjabi
ps|pašto|pashto|Pashto
pt|portugali|portugisiska|Portuguese
pl|puola|polska|Polish
fr|ranska|franska|French
rom|romani|romani|Romani
ro|romania|rumänska|Romanian
de|saksa|tyska|German
sr|serbia|serbiska|Serbian
si|sinhali|singalesiska|Sinhala
sk|slovakki|slovakiska|Slovak
sl|sloveeni|slovenska|Slovene
so|somali|somaliska|Somali
sw|suahili|swahili|Swahili
da|tanska|danska|Danish
ta|tamili|tamil|Tamil
te|telugu|telugu|Telugu
th|thai|thailändska|Thai
ti|tigrinja|tigrinska|Tigrinya
cs|tšekki|tjeckiska|Czech
tr|turkki|turkiska|Turkish
uk|ukraina|ukrainska|Ukrainian
hu|unkari|ungerska|Hungarian
ur|urdu|urdu|Urdu
uz|uzbekki|uzbekiska|Uzbek
be|valkovenäjä|vitryska|Belarusian
ru|venäjä|ryska|Russian
vi|vietnam|vietnamesiska|Vietnamese
et|viro|estniska|Estonian
yo|joruba|yoruba|Yoruba
`;
