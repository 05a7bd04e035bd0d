// Names people use beside the official ones: short forms, old names, areas without a code of their own.

export const extraNames = {
  /** Finnish names by municipality code; they bend. */
  finnish: {
    "092": ["Helsinki-Vantaa"],
    "599": ["Pedersöre"],
  } as Record<string, string[]>,
  /** Swedish and English names by municipality code, and abbreviations. */
  swedish: {
    "091": ["Hki", "Hfors", "H:fors"],
    "179": ["Jkl"],
    "405": ["Lpr"],
    "837": ["T:fors"],
    "202": ["Sankt Karins", "St Karins"],
    "491": ["Sankt Michel", "St Michel"],
  } as Record<string, string[]>,
  /** By region code. */
  regions: {
    "15": ["Ostrobothnia"],
    "14": ["Southern Ostrobothnia"],
    "17": ["Northern Ostrobothnia"],
    "10": ["Southern Savonia"],
    "11": ["Northern Savonia"],
    "21": ["Åland Islands", "the Åland Islands"],
    "19": ["Finnish Lapland"],
    "07": ["Päijänne Tavastia"],
    "05": ["Tavastia Proper"],
  } as Record<string, string[]>,
  /** Parts of a municipality that lists of postcodes do not name, by its code: name, and a postcode where one is theirs. */
  parts: {
    "091": [["Brändö", "00570"]],
    "905": [["Brändö", "65200"]],
    "837": [["Tammela", "33500"]],
    "710": [["Pojo"]],
    "444": [["Karislojo"], ["Virkby"]],
    "202": [["Pikis"]],
    "499": [["Replot"]],
    "078": [["Lappvik"]],
    "893": [["Jeppo"]],
    "475": [["Petalax"]],
  } as Record<string, [name: string, postcode?: string][]>,
  counties: [
    { county: "01", fi: "Itä-Uusimaa", sv: "Östra Nyland" },
    { county: "02", fi: "Keski-Uusimaa", sv: "Mellersta Nyland" },
    { county: "03", fi: "Länsi-Uusimaa", sv: "Västra Nyland" },
  ],
  /** Never in running text, only where a field holds nothing but a place. */
  onlyInFields: {
    tre: "837",
    tku: "853",
    stadi: "091",
    hesa: "091",
    hml: "109",
    rvn: "698",
    koski: "284",
  } as Record<string, string>,
};

/** Helsinki, Espoo, Vantaa, Kauniainen. */
export const capitalRegion = ["091", "049", "092", "235"];
