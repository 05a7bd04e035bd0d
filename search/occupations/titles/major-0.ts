// Everyday titles of military work (ISCO-08 major group 0): few ads, but wishes and past work name them.
export const major0 = `
0110
fi upseeri; sotilasupseeri; luutnantti; kapteeni armeija; majuri; eversti; reserviupseeri; kadettiupseeri; komppanianpäällikkö; kadetti; komentaja; erikoisupseeri
sv officer; militärofficer; löjtnant; major; överste; reservofficer; kadett; kompanichef; specialofficer
en military officer; army officer; air force officer; naval officer; lieutenant; colonel; cadet officer; reserve officer; company commander
tasks fi joukkojen johtaminen; koulutuksen suunnittelu; maanpuolustus | sv leda trupper; planera utbildning; försvar | en leading troops; planning training; defence
related 0210:0.75 1112:0.4 5412:0.4 5411:0.35
sectors 84
priors supervising outdoors
law degree
0210
fi aliupseeri; ammattialiupseeri; kersantti; vääpeli; opistoupseeri; sotilasmestari; värvätty aliupseeri; reservin aliupseeri; ylikersantti; joukkueenjohtaja*; kouluttaja-aliupseeri
sv underofficer; yrkesunderofficer; sergeant; fältväbel; institutofficer; militärmästare; översergeant
en non-commissioned officer; sergeant; nco; career nco; warrant officer; sergeant major; staff sergeant
tasks fi varusmiesten kouluttaminen; kaluston huolto; ryhmän johtaminen | sv utbilda beväringar; underhålla materiel; leda grupp | en training conscripts; maintaining equipment; leading a group
related 0110:0.7 0310:0.8 5412:0.4 5411:0.4
sectors 84
priors supervising outdoors
0310
fi sotilas; sopimussotilas; ammattisotilas; rauhanturvaaja; sotilasammattihenkilö; varusmies; sotamies; kriisinhallintasotilas; korpraali; alikersantti
sv soldat; avtalssoldat; yrkessoldat; fredsbevarare; beväring; militär yrkesperson; korpral; krishanteringssoldat
en soldier; contract soldier; professional soldier; peacekeeper; military personnel; conscript; private soldier; corporal
tasks fi sotilastehtävät; vartiointi; kaluston käyttö | sv militära uppgifter; bevakning; använda materiel | en military duties; guarding; using equipment
related 0210:0.75 5419:0.45 5411:0.4
sectors 84
priors outdoors night
`;
