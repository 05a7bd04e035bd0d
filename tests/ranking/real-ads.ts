// Short names for the real ads outside the repository, so that grades can be read; the values are their source's ids.

export const ad = {
  childcareOulunkyla: "c07b2014-f9f5-45be-9d4c-8c81d038814e",
  childcarePajamaki: "395a0995-ce88-4b60-8025-02d933872177",
  childcarePajamakiPermanent: "a40bce4e-c94e-44e8-ab12-ddf6fb47833e",
  childcareKontula: "a5f27779-97f7-4045-84ff-73c8cc71a7aa",
  childcareJatkasaari: "a4caa936-ce6c-48f5-879b-138c04e2608a",
  childcareKumpula: "346d2b04-4251-41a9-91be-bd5cd2ff826f",
  childcareMellunmaki: "3e98795b-fdfe-4350-a463-a114afea34f2",
  childcareHakuninmaa: "6e16b844-59b0-49aa-b2bc-672479b18572",
  childcarePaloheina: "5e89eaa2-7268-41c1-b624-95798cde9d5f",
  childcareTapaninvainio: "e8b959d2-93e1-4f5a-b8f0-32a51c4ca7bb",
  childcareKatajanokka: "bcaffe18-b8ac-4afa-b2f1-72c84350c794",
  earlyKonala: "5360565c-ebe5-4496-b39c-cdd3a6870504",
  earlyPajamaki: "73596608-9650-4fae-8cab-97bfc2f2708d",
  earlyArabianranta: "07dc18e9-9304-461e-b561-a82c893ede50",
  earlyKoskela: "3dab0453-c324-4fe2-9fe5-e8920fbf3a55",
  earlyPikkuHuopalahti: "852320a2-9526-4e5e-be18-5262dedc8d7b",
  earlyVuosaari: "ecdc7655-36ca-447d-9549-507c131b43a6",
  earlyKalasatama: "ed94d52e-7e8a-408f-912a-c5dc8ed50271",
  earlyHermanni: "fc00892d-c262-4511-a52b-2e46b0cc7c5a",
  earlyMyllypuro: "7010c6ea-ed56-42ab-8824-362af0f9a9ba",
  earlyLauttasaari: "a6989326-7d66-4b5c-8d75-4f43aaa70b7d",
  preschoolTeacher: "2346bde6-bf0e-4655-b87a-886630fcdff9",
  earlySocialPedagogue: "4a3a6061-2512-4cae-86c3-8d0634396aa7",
  earlySpecialTeacher: "119bdb64-feca-4957-9c16-445c68a11fb4",
  swedishChildcare: "e84093f5-45e9-4797-86ab-b5c005f04d45",
  swedishEarlyTeacher: "e5947381-7e86-4209-ba7a-246f7253bebc",
  daycareAssistant: "fc0a656c-58b1-418d-82e7-0ab19e744355",
  schoolMunkkivuori: "ac16e86a-3158-49c8-a3cf-c5db2598addd",
  schoolPorolahti: "0b6af6a5-c19d-417f-91d1-3c433ba21614",
  schoolPorolahtiSpecial: "2d646977-cf19-45ba-b078-79f40d0a292f",
  classMaunula: "fc91b7b6-16c7-4495-bf0d-3485b4943faf",
  classPukinmaki: "73f6cb0e-3103-4524-9533-735bc560bedc",
  classVuosaari: "b773be1f-01d2-4322-9262-b00b22cbfc39",
  classBilingual: "72dfaa14-4702-4983-9865-e82694524399",
  classSpecial: "1e3fea44-bbbb-4c2a-8c53-0e039ce88958",
  finnishAsSecondLanguage: "1f48322e-02aa-4788-8356-340d6f1a94bc",
  vocationalMaths: "d0f4c60d-6d89-4393-ac91-05ff64bc6e5c",
  vocationalUpholstery: "e9040406-9162-40d3-85ed-999f436b5711",
  vocationalCare: "5833cb8f-5152-4a3c-a258-6f0a6ed9ad69",
  homeCareMalmi2: "88494ac6-4b8e-49d5-8a54-1558a1f0c783",
  homeCareMalmi1: "a6c03823-e1d0-4f4b-b57b-51cf0bd0fd64",
  homeCareKoskela: "17b1b31e-648d-486e-8c1a-5b8410a3a95f",
  homeCareMyllypuro: "541391fe-001b-4a70-8208-4f44639ab50d",
  homeCareSomewhere: "7e707601-ac12-406e-a9f3-b8520ebef073",
  elderMadetoja: "e2088dad-39ff-461e-b8a8-80877f7fe94d",
  elderPuistola: "c877735f-b683-40d4-ab5f-54cfc4bc5da0",
  elderKustaankartano: "bcc05101-d72f-4f29-bbb3-b51b37bfa619",
  elderVuorensyrja: "766a3284-63d0-4c8a-8ffe-570c19d6c6ad",
  carerWard: "94ea37f4-5461-4f76-af9b-f96d3bacae17",
  carerHealthStation: "e76ca5e6-a79a-425d-85f3-f4664e50f277",
  carerDisability: "4e1071b3-748b-48d8-a03d-0adcc3373b58",
  carerHousingSupport: "f2bca9d3-0315-4638-b902-4c44f83f5f97",
  nurseSuursuo: "d55f9037-70f2-4e18-9d98-91ae383d7661",
  nurseKoskela: "16e06572-3261-4f61-aab2-d41951087d24",
  nurseKoskelaBilingual: "1614e0fb-f70e-464a-8d56-99cb858cab8c",
  nurseItakeskus: "51e43f10-b963-4347-b904-6737a5c7a982",
  nurseSyystie: "42b8e4d3-cb47-4caf-99d5-97a72bbc8766",
  nursePuistola: "77412d83-3e3b-4767-9e35-d82b80efd133",
  homeNurseKontula: "562e2a6c-b017-4f3a-9b26-13641ec38217",
  homeNurseViikki: "d9aa34e3-5054-4072-b543-4145defbe674",
  homeNurseViikkiPermanent: "14e6dc47-b99d-43a7-a5e8-a98173a47bbf",
  homeNurseSouth: "9a9652cb-7e7c-4ab6-9529-79fca074fb16",
  homeNurseKoskela: "80995415-f613-4c48-9413-27fb11f6ad22",
  homeNurseJakomaki: "57dfe8e4-17ab-46b7-96f2-e91ba9bee4c7",
  leadNursePsychogeriatric: "decaa5fc-c6d8-4308-a7a8-c8ea4cdad255",
  leadNurseShort: "119299f9-b43b-45cc-8c92-b75d7ccd89f4",
  leadNurseLong: "433c95c4-4ba2-49e5-b481-f5fcde980fc3",
  youthSouth: "31890bec-e94d-442c-a5f3-6a4a1077288c",
  youthSouthYear: "c1bcdbf1-c6c8-49d2-9b2a-f5a9e8608d71",
  youthPasila: "2bca2884-3dbf-4fe2-9f00-fde5ec067550",
  sportsSeason: "635b4716-55c2-435a-acb9-86dcad54a1af",
  sportsSpring: "d583ae4a-d2b0-4ab4-bb2d-615dd5319507",
  mediaPermanent: "7723bf92-204b-45c2-b55e-f601f72204c8",
  mediaSpring: "3e736916-09a8-49e1-9be0-88dd1fb2dabb",
  nurseAnywhere: "37813398-fa55-474d-9dd2-0967d3560eaf",
  groupHomeInstructor: "ee77a5ff-dea3-4d50-ab40-a19a9a385ac1",
  substanceCounsellor: "eead0521-f0eb-4903-ae92-05464858b3c7",
  childWelfareCounsellor: "09f072c9-4e7c-42a6-8266-d51ef49d8167",
  youthReceptionLead: "418df05c-de86-4af9-a539-d4dea2867f8f",
  disabilitySocialWorker: "867d56ef-e4a4-4fe6-9f3e-074e372c1db6",
  familySocialWorker: "b094044b-93b4-45ed-a67d-cd8c20eacde7",
  psychologist: "a7f9a9be-20bd-412b-9eea-734b75dba48d",
  physiotherapist: "969e89e4-1787-4efe-8411-163387abe097",
  chiefPhysician: "6d01bdf5-fe6b-40dc-b035-9274327db839",
  cook: "654764a7-2005-41e8-9a60-6e2400be7624",
  serviceLead: "749f6558-a6e5-4d54-89ca-99336a9ea5ed",
  officeSecretary: "8dc197ce-b893-407f-b100-a1d44393594f",
  feesSecretary: "e96a7518-3e10-4272-a141-f770ed9f22f2",
  hrExpert: "ea98a765-74a7-4382-8b5a-d24650555f00",
  payrollDeveloper: "c1923d5e-edc7-4a8b-b3b7-692e8dbb3779",
  payrollManager: "558d1bc9-abbe-40c1-8fc1-cb242c2a3dee",
  unitManager: "9d5d800c-00fc-40b8-85db-0e5999fc17af",
  ictArchitect: "1232b478-871f-48d8-ae09-1028eaeb2ea0",
  researcher: "70b4fd04-bfc0-4c7f-b9a4-bf7fd1f84236",
  communicationsPlanner: "caf151ce-74a4-4f60-946f-a66d93954b72",
  inspectorBuildingServices: "7f521432-68c7-4456-add3-5b9540717537",
  inspectorStructures: "d905aa01-6f0a-4978-b697-b70a669e87c7",
  climateDirector: "9e5a57cd-9e3a-4966-9ca9-58131c001a89",
  // Municipal ads elsewhere, and a hired-out one.
  earlyAsikkala: "22619",
  openApplicationGigs: "9761",
  childcareRovaniemi: "9769",
  hospitalStandInsJyvaskyla: "KSSHP-60-1-13",
  financeHollola: "27924",
  secretaryLieksa: "28106",
  hiredCarersKuopioJyvaskyla: "91f04ea5-8eba-421e-a2b5-c6c21e4d64c8",
} as const;

/** Childcare nurses of the city's day-care centres, in Finnish. */
export const childcareNurses = [
  ad.childcareOulunkyla,
  ad.childcarePajamaki,
  ad.childcarePajamakiPermanent,
  ad.childcareKontula,
  ad.childcareJatkasaari,
  ad.childcareKumpula,
  ad.childcareMellunmaki,
  ad.childcareHakuninmaa,
  ad.childcarePaloheina,
  ad.childcareTapaninvainio,
  ad.childcareKatajanokka,
];

/** Teachers of early childhood education, in Finnish; a degree is demanded by law. */
export const earlyTeachers = [
  ad.earlyKonala,
  ad.earlyPajamaki,
  ad.earlyArabianranta,
  ad.earlyKoskela,
  ad.earlyPikkuHuopalahti,
  ad.earlyVuosaari,
  ad.earlyKalasatama,
  ad.earlyHermanni,
  ad.earlyMyllypuro,
  ad.earlyLauttasaari,
];

/** Assistants of pupils at schools. */
export const schoolAssistants = [ad.schoolMunkkivuori, ad.schoolPorolahti, ad.schoolPorolahtiSpecial];

/** Class teachers. */
export const classTeachers = [ad.classMaunula, ad.classPukinmaki, ad.classVuosaari];

/** Practical nurses in home care. */
export const homeCarers = [
  ad.homeCareMalmi2,
  ad.homeCareMalmi1,
  ad.homeCareKoskela,
  ad.homeCareMyllypuro,
  ad.homeCareSomewhere,
];

/** Practical nurses in housing for old people. */
export const elderCarers = [ad.elderMadetoja, ad.elderPuistola, ad.elderKustaankartano, ad.elderVuorensyrja];

/** Nurses in senior centres and on wards. */
export const seniorNurses = [
  ad.nurseSuursuo,
  ad.nurseKoskela,
  ad.nurseKoskelaBilingual,
  ad.nurseItakeskus,
  ad.nurseSyystie,
  ad.nursePuistola,
];

/** Nurses in home care. */
export const homeNurses = [
  ad.homeNurseKontula,
  ad.homeNurseViikki,
  ad.homeNurseViikkiPermanent,
  ad.homeNurseSouth,
  ad.homeNurseKoskela,
  ad.homeNurseJakomaki,
];

/** Nurses who lead. */
export const leadNurses = [ad.leadNursePsychogeriatric, ad.leadNurseShort, ad.leadNurseLong];

/** Youth workers. */
export const youthWorkers = [ad.youthSouth, ad.youthSouthYear, ad.youthPasila];

/** Instructors of exercise. */
export const sportsInstructors = [ad.sportsSeason, ad.sportsSpring];

/** Media workers of the central library. */
export const mediaWorkers = [ad.mediaPermanent, ad.mediaSpring];
