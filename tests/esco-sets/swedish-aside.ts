// Swedish occupation names with their ESCO occupations, put aside: only counted, never looked at while tuning.
// A random sample of the occupation names of the JobTech Taxonomy (CC0), linked by us to the ESCO concepts a careful
// taxonomist would choose, by reading the list of concepts. One line: name | identifiers of ESCO v1.1.1 occupations.

export const swedishAside = `
Fasadmontör | 572c9810-e1ee-4f7a-a71f-820f17c0c25b ac7c07d1-bc11-4f19-bca5-e468e9b1a53c
Kustbevakningstjänsteman | bd1cd902-1fb1-40b1-abce-bb9ef60805b4
Botaniker | 55f001af-fa48-4c0c-a7e5-fc69babe3d45
Biostatistiker | b0f3f595-4965-4f13-ba5c-f6049b62469f
Filmarkivarie | e3b08984-19fe-4d51-a1b0-990676fc7234
Lackerare | a784b063-89cf-441b-9624-deed9dbdeae6 7443811e-6760-44a2-af95-1b9c791733a8
Familjerättssekreterare | 95d0a616-a4a9-4f56-a8fb-4de43cdb4c82
Sommelier | 499f80e3-860c-48ef-8286-be929a93e254
Lärling, grävmaskinförare | eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05
Kultursekreterare | 6066ed14-ace3-4352-b656-2b621fd7bc88
Civilingenjör, kvalitet, kemiteknik | ec21ce88-ce14-49b6-be0a-cc53cf5a3a67 dacaa18b-93f6-48b4-b4f2-cb33e21804e7
Marknadsassistent | 47e81c7f-2d04-4a60-a8ff-9913c36d8344
Organisationsjurist | 974d4eab-fbee-4c52-b16e-73bdd8c25b53 779d13be-60b4-48f3-a339-fe483be96c7f
Konstruktör, textil, trä, glas, förpackningar | ab7bccb2-6f81-4a3d-a0c0-fca5d47d2775
Butikskonsulent | 35eb0aa6-b40d-449d-9390-719be8912277
Ventilationstekniker | 79f435d0-9bc6-4d25-a26a-acbe16569ebb
Lantmäteriingenjör | d8e502b4-1be6-4d10-a224-151688f8f0c8 2561879a-dd0a-454e-ae6e-9be6c488eb56
Programvärd/Programvärdinna | a6007269-912a-4445-b792-b4d5fe016bb2
Miljöhandläggare | 23a61ff1-c954-4867-b982-a018b535f98b b5d2db88-9e2b-4efa-8f2f-0e62a494791e
Frontofficepersonal | f7b04542-d8c7-42db-8475-e63b507cce82
Systemansvarig | 9e2e6e1e-363b-4e1b-a673-7bc0f7343300
Delgivare | b471350e-23ce-4789-a821-5500b28cffe1
Säkerhetsrådgivare | c66b4569-09aa-4d8d-93d9-ac9b9176655d 74d47633-8e9e-4e08-9cba-d2292c211218
Layouttecknare | 69bcbb0a-8d80-4ecd-b0a4-9adea2a40de2 78216000-edc1-474b-9569-28ed6a657da2
Miljöskyddschef | 4b214899-ed00-4156-b269-a23df0fb1093
Upphovsrättsjurist | 5a8835bf-65c7-48e3-ab2f-7ad98b3fdb59
Miljöingenjör/Miljövårdsingenjör | ac1fc6a9-70d2-475c-8fa0-82ef83830968
Produktägare, IT | a79170ad-0b7b-4697-864f-1748359aa10a
Fysioterapeut | 006cc1f9-2841-41c3-991a-dc3f2f3bd533
Väktare | 31808988-fc0a-4bc3-9e47-27216d6759f5 4cbe5a17-056c-489a-9f10-f9d816905000
Ordningsvakt | 8fc3d559-d61c-418c-ad4a-bf4c6b2909e3
Ortodontiassistent | bdc74965-1d1a-4f8e-a490-9cf71f494e02
Personalansvarig | f605bcd2-90b6-45a0-a558-d05016d68a77 d3e32e5e-7f24-48e3-b939-e4f800eb62fb
Civilingenjör, lantmäteri | d8e502b4-1be6-4d10-a224-151688f8f0c8
Skorstensfejartekniker | 4305327d-3537-4dfb-a913-bce6614362f1
Växtodlingsrådgivare/Växtodlingskonsulent | c40ef517-d4ab-4932-b184-9c2ea5b24fe2
Lärling, beläggningsmaskinförare | 5f68c4c3-9d25-48e2-8efc-5471a80fb155
Kulturgeograf | bac64fa2-dcd6-47bb-8e5c-04e04a86a199
Byggnadskonstruktör | 2a914d26-42aa-46b5-acf3-097d51ba4617 30aef4c6-49ca-4464-bf82-78ed88b3eb9b
Flygplansmontör | ad7c76e8-af96-42af-99a5-d579f707758c
Akutsjuksköterska | 18e14e61-495b-44cc-a7c6-df4c625934ba
Lärling, industrielektriker | 5df63943-f1bc-4438-90f1-92768a7a23c8
Parkeringsvakt | b8b98b65-7db2-43f8-8ac4-2f1903984e7b
Kanslijurist | 779d13be-60b4-48f3-a339-fe483be96c7f
PTP-psykolog | 52ded7d7-11df-42e3-b90a-d7f4b70fb4b9
Reklamutdelare | 5ff100c2-00cd-4c64-82ae-8feab6712557
Maskinmontör industrimaskiner | be0e6189-46a5-4b90-8622-2d1988efba1a
Sjukhusfysiker | 047108c3-f987-40a4-bef0-f2b3407ec16a
Databasdesigner | 8d9ec84d-cf2d-4179-87bc-335cda54a427
Virkesmätare | ad7bbc92-d5cb-4b64-a1a3-efc593afd437
Regionchef, butik | 3a4c4e33-ee34-4abe-ba5c-26f9037d292f
PR-konsult | c0489e22-6a1b-4e52-974a-eb71bbb42134
Plantskolearbetare | 1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883
Betongvaruarbetare | 86da9311-1f7a-40bb-af65-ed2a7178fcae 8d3fd879-986d-42e7-bf67-c3c415592fe3
Internatföreståndare/Skolmåltidsföreståndare | d5eb6150-bbff-4a9c-9d0c-21eab4dbe2b6
Skolchef/Skoldirektör/Skolledare | e1587bbb-2d4e-4726-839a-7f4895c440e7
Turistchef | f4e3dd1c-f86b-4a69-8887-547255eadc79 e246eca2-2cec-45b4-ae76-aa1f37d07bc5
Backend-utvecklare | f2b15a0e-e65a-438a-affb-29b9d50b77d1 bd272aee-adc9-4a06-a15c-a73b4b4a46a7
Taxitelefonist | 61ed67cd-67d7-44d8-bc2d-47fc79110a59
Onkologisjuksköterska | 18e14e61-495b-44cc-a7c6-df4c625934ba
Scenmästare | acb6b99a-6c13-482a-81b1-8b5614e0153e
Studie- och yrkesvägledare/SYV | 2412bbb1-29ca-4e17-a2b8-70694f0cb14f abab3d6a-82b9-49bd-8a4b-7bc678130558
Jaktvårdare/Viltvårdare | a491c5c1-e126-4414-9ac9-3625a4a79513
Instrumentingenjör, fysik | e6800524-eec2-4c33-af0e-6f36d1d679bc
Undertaksmontör | 41a8e7c8-e1d8-4984-9b3c-dbbad1699f83
Platschef reseföretag | b5d76ddd-f59a-491a-9543-f6c0e2d8a950 425ed170-bf90-42c9-b5bd-148282ed96ff
Barmästare | 2f5e38a0-6578-4665-bdbd-e2ab505be140
Redovisningsekonom | caafca69-9faa-4850-8930-a3fa07fea4e6
Besiktningsingenjör, försäkring | e91bc34c-0c4f-4ac9-8e2f-8f337d75f9ca 01a83071-6533-4675-b2da-f0c6d02669f5
Forskare, humaniora | f3d8bc61-f812-4106-afd2-a356e4c11fce 0cd729a6-ed11-4338-ac4b-d4b924390128
Ställningsbyggare, utan yrkesbevis | 18fa8080-3156-429a-bbd7-b3ef559b6721
Fritidsledare, församling/Ungdomsledare, församling | b7507136-e71e-47e8-b873-e77d5cdf2922 665266cb-50dd-44a5-a920-ab04c67e251a
Automationselektriker | 5791a961-4717-4230-a245-a4082a675f04
Lärling betonghåltagare | a9068f84-cecd-4cbb-9acb-e20c714435ec
Frontend-utvecklare | 866c7813-2c03-47d7-9bdc-192cfbace57c c40a2919-48a9-40ea-b506-1f34f693496d
Trädgårdsrådgivare/Trädgårdskonsulent | c40ef517-d4ab-4932-b184-9c2ea5b24fe2
Relationsmarknadsförare | 725090a7-9943-4dae-8079-a6999d21ddba
Inredningssnickare/Specialsnickare | e1416610-ad08-4f37-8b46-9f99632a5c0f
Hälsoplanerare | d4d6842b-27f0-4222-85db-c542acf6d434
Webbdesigner | c40a2919-48a9-40ea-b506-1f34f693496d 866c7813-2c03-47d7-9bdc-192cfbace57c
Bostadsförmedlare | d261a6a4-7ea7-4295-a84e-f4b1a56990d7
Civilingenjör, konstruktion, maskin | 579254cf-6d69-4889-9000-9c79dc568644
Tak- och tätskiktsmontör | b4c6d1b0-929e-48be-9f67-47bd8c30658b
Hydrobiolog | f0296b9c-764d-42ab-8de9-2a3729a9b67a eee68e13-8248-43bb-a9fb-959832a6c217
Forskningsledare | c02ee787-c30b-4f0d-9d7f-6eb36fc44a5d
Målare | 15620506-fb5d-49cd-87a2-1c9047fb406a
Flight Data Operator/FDO/Flygledarassistent | 4be03a63-0423-4e50-acbf-aec405bb0741 f470b785-643c-46f9-8b31-6085427ab7b8
Hattmakare | fd1c0f5a-f465-4067-af54-621e68c90f74
Chief Information Officer/CIO/IT-chef | 82f90e87-de92-4678-adae-61d3e5f7e1e4
Systemdesigner | e1c72b5f-4c5c-487c-a6df-e84b64a51dae
Apoteksassistent | c1a86d6d-7785-43e1-994b-958eba58fff7
Fastighetsförmedlare | 8ec8df02-e9dd-43b7-b416-5846ae0414ab b915ab4a-f7b1-44bc-a5a4-585e91d31dfd
Inredningsarkitekt | efa81635-9125-4276-8902-9deb12170ea7 73e776fb-4d99-4031-bad4-7716f121155d
Konferencier | 09a9a956-db70-436f-8398-d85a17f6cdfe
Forskningshandledare | c02ee787-c30b-4f0d-9d7f-6eb36fc44a5d
Bergsingenjör | 03b2f112-a891-461d-a8d4-effb9dcf2df6
Arkivassistent | 9ab0f0db-1128-4050-becd-b09db5eabdaa
Produktionsingenjör, gruv, metallurgi | 4efee3ed-de09-44c6-bd4a-d9eaafd04683 d7380260-1386-4e36-98b5-8115ca4a3536
Miljöchef | 4b214899-ed00-4156-b269-a23df0fb1093
Utbildningsadministratör | 55b4faa3-286f-4fc8-ac67-8bbb97d08820
Tandtekniker | 76bded28-876a-40b2-9efb-3123c8f14cf6
Rostskyddsmålare | fb4819db-03fa-4dc1-a471-2cdc24dcbe6f
Kassaledare butik | c76dda38-938c-404e-8a6d-78c8705eebc0
Inredningsdesigner | 773e5ea3-235b-4e72-afc5-290dd841eed8 73e776fb-4d99-4031-bad4-7716f121155d
Studiotekniker | aa50ae49-1e40-4ba9-959f-22a11ff172b4
Rekryterare/Rekryteringskonsult | 068370e0-9c27-4814-87d0-44fbb3140815
Orderassistent | 73357956-f607-4baa-9ce6-03beb9b39da2 5c1eba1e-7820-4287-9746-4c5906320100
Husvagnsförsäljare | 6a163fef-dee8-4583-82b0-13b76d8a27b2
Speditionschef | 39803100-c338-4f01-ad2c-085d488920ca
Medicinsk fotterapeut | cf9b6da9-3a59-4780-bec9-500b148b8878
Biståndsbedömare/Biståndshandläggare | c6239b9e-5973-4b0a-a2ed-4c4b41331e04
Cykelmekaniker | e2e3ecfa-a77b-49df-857e-09dee26e4198
Systemanalytiker/Systemutredare | fe0fa514-b48d-4a53-9757-a283c0baacf0 a6a0b60f-08da-4faa-bf54-942987efb471
Näringslivschef | 9e1e8379-6377-4969-b141-0d2337218fc9
Arbetsförmedlare | 42a96d07-1e1d-49ae-9399-c1f4be27ddea
GIS-utvecklare | 9af8907f-56a7-4170-83b1-3c6ba0997cfa
Processoperatör cementtillverkning | 66d22b81-1b5e-42a1-b904-ac67b4a896c6
Chefsbarnmorska | 95cda6a9-a70a-4a93-9442-11d573cb4a02
Materialprovare, fysik | eb00745b-9abb-4bd8-8291-aade48af029d
Charkuteriarbetare, butik | e11e5be4-49e7-48ac-8e0d-6d3ffd3dbcd0
Civilingenjör, energi | b2cede50-82bb-4684-9f11-1930e12ad672 58db3ac6-5217-4d46-8a4c-126598be1d13
Ingenjörsgeolog | 1bdb7d70-1769-4338-aa90-d25a90fe8a6d
Beläggningsarbetare | 5f68c4c3-9d25-48e2-8efc-5471a80fb155
Resehandläggare | bdf2dd9d-6c92-46f4-a8e7-76c12302d3e7 79f8f68c-5509-4119-9373-8bef1c364d31
`;
