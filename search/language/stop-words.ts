// Words that name nothing: too common to tell one wish or ad from another. Also what a language is known by.
import type { Locale } from "#db/vocabulary/lists.ts";

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

export const stopWords: Record<Locale, ReadonlySet<string>> = {
  fi: list(`
    ja tai sekä että joka jotka jossa jonka jolla joita kun kuin jos niin myös vai mutta vaan koska eli on ovat ole olla
    olen olet oli olisi ollut ei en et emme eivät älä minä sinä hän me te he mun mulle minun minulle minua sinun sinulle
    sinua meidän meille meillä teillä tämä tuo se ne nämä sen sitä siitä siihen siinä sille tätä tässä tähän jokin jotain
    joku jotakin mitä mikä mihin missä ehkä haluan haluaisin haluta tahdon voin voisin voi voisi voit osaan saa saada
    kanssa mukaan mukana kautta varten parissa pitää tykkään pidän ilman yli alle noin klo n esim ym yms jne
    hyvin hyvä hyvää paljon vähän enemmän vielä jo nyt sitten aina usein mieluiten mielellään kiva kivaa
    haemme haetaan etsimme etsitään hakee etsii tarjoamme tule tulla työ työtä työt töitä töihin työn työssä
    työpaikka työpaikkaa hommia hommaa homma hommat ala alalla alaa alan tehdä tekemään tehdään jonkun
    esimerkiksi lähellä suomi suomen meiltä oy oyj ab sekin mieluummin mikään mitään kuten itse ihan halua jaksa käy duuni duunia sanoa osaa max tunti tuntia viikko viikossa maksimi
    kokeilla kokeilisin kokeilemaan kesä kesällä kesän kesäksi talvi talvella syksy syksyllä kevät keväällä vuosi vuotta kuukausi mut kyl kyllä siis kai lähinnä jees joku johonki jossai ois olis vois`),
  sv: list(`
    och eller att det den de som är var vara varit har hade med för på i av till från om inte ett en jag du han hon vi ni
    mig dig oss er min mitt mina din ditt dina vår vårt våra ditt sig sin sitt sina så men utan vid under över efter innan
    kan kunde ska skulle vill ville vilja gärna helst kanske något någon några nånting nån mycket mer lite bra också bara
    här där när hur vad vem vilken detta denna dessa söker sökes sökas söks jobba jobb jobbet arbeta arbete arbetet
    få får göra gör arbetar jobbar bland annat samt även hos oss ab oy typ ungefär samma inom inför eventuellt veckan vecka timmar max gillar tycker ledig ledigt lediga plats platser
    sommar sommaren somrarna vinter vintern höst hösten vår våren år året månad int nå nåt e ha ju nog mera mer mest ännu igen allt alltid`),
  en: list(`
    and or the a an of to in for on with at by from as is are was be been being am i you he she we they me my your our
    their it its this that these those not no but if so than then there here what which who how when where would like
    want wish could can should may maybe perhaps some something anything someone any work working job jobs do doing does
    we're looking are will have has had more very also just good rather prefer preferably about into up out longer
    summer winter autumn spring year month week hours`),
};
