// Swedish occupation names with their ESCO occupations, to tune by.
// A random sample of the occupation names of the JobTech Taxonomy (CC0), linked by us to the ESCO concepts a careful
// taxonomist would choose, by reading the list of concepts. One line: name | identifiers of ESCO v1.1.1 occupations.

export const swedishTuned = `
Psykolog | 52ded7d7-11df-42e3-b90a-d7f4b70fb4b9
Idéhistoriker | 0cd729a6-ed11-4338-ac4b-d4b924390128
Stylist | d5ce0c23-6f8a-459f-9bf9-a7cb9768740a
Kranbilsförare | 1f2b8092-1787-4ef4-9282-cf81ce4b4d76
Advokatsekreterare | 0264b794-3771-47aa-a675-78bf13b62ee7
Elverkschef | cb446db8-e8b3-418c-a21c-2d10faea42a5
Kvalitetsingenjör, el-tele | 30c0943c-caa1-411d-b273-26f475971273
Enhetschef, hälso- och sjukvård | 4a29eab1-5f02-4723-a863-e2d5a0614dfa
Lagman | 07bd65d7-c13f-443a-bdf6-88903f3822be
Kvalitetsingenjör, maskin/Kvalitetstekniker, maskin | 30c0943c-caa1-411d-b273-26f475971273 998a0bf4-b1be-42ab-aee5-0096c9be3319
Stationschef, bilprovning | 264b00c9-84d0-4dc9-b590-aed2cea2b904
Golvbeläggningsarbetare, industrigolv | 0663d464-f139-4554-ae87-97aa6c4dad77
Bokbindare | 2f1380b4-b76b-489c-a3a8-cd05ed6ad392 49b21ca8-04be-4912-a2f7-0170550e18fa
Bokbussförare | 00cee175-1376-43fb-9f02-ba3d7a910a58
Driftingenjör, VA | 13331bd9-0599-47c0-9812-29650c218de3
Försäkringsjurist | 974d4eab-fbee-4c52-b16e-73bdd8c25b53
Fortbildningskonsulent | a14e96a7-6c4d-4d69-8c6f-7ccadf77bac5
Accounting controller | 5e5b1b61-1351-4d3b-a293-deb3661715dd
Träarbetare, utan yrkesbevis/Snickare, utan yrkesbevis | 2a22ff9e-de3b-408d-b312-5034896cc4f4 59cc9783-7289-4e1d-b80b-93c1776f49cc
Arbetsledare, tryckeri | 4b536ea7-ebac-4f75-8356-94eb639f1ecc
Fondförvaltare/Portföljförvaltare | 0ecedad1-1144-45ff-83db-a3c4db393036 b95bdbed-1e7e-482a-aa73-7bdbb3e36358
Fastighetsassistent | c5c1c40f-d2b7-437f-b3e8-b9da48f6d728
Hjälpmedelstekniker | 4e82464b-e9d7-4d51-9116-294ab40c5169
Larmoperatör | 68450507-b4a0-40e0-895b-385fe705be10 9c61bba4-56b7-4846-9f4e-b1f2decf3e7e
Logoped | 8021f3a2-e3de-43c0-b366-075da74dc5b7
Skolbibliotekarie | 60f7eb23-a7ea-4cbe-98a5-1248291f62d5
Oceanograf | 4b759f0e-8fec-4cf5-80d4-d112a9fd4e51
Hovmästare | 53ed8787-3423-4843-8c63-7be1877d29e2 d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471
Arbetsledare, gruvbrytning och metallproduktion | 5c14982e-375d-47c5-9ea1-e9bcf3884643 7db415ec-0437-4a5e-95ea-622ea9f13dd0
Speditör | 39803100-c338-4f01-ad2c-085d488920ca
Godsmottagare | bea705fe-06ac-4147-b8e0-6e8ac1208d8f
Psykoterapeut | af69484e-b43f-4685-b22d-f3418df45c4d
Lärling, isoleringsplåtslagare | b2dab4fb-b7f7-4f57-94b2-9c0f0848564a
Omprövningshandläggare, arbetslöshetskassa | d00b4607-c4fe-4f3e-8974-29401e23223c 4d750b7f-f40d-447c-ba90-f5fb0ee9ef27
Pressekreterare | c0489e22-6a1b-4e52-974a-eb71bbb42134 b89ba3a8-f03a-46b8-ac54-c87d7204aad0
Lageradministratör | d7a9f9e0-e2f5-4804-a0e0-b21ebb1403ee
Biträdande jurist | 929ef41d-afd0-4d5a-b85b-69eab68fa368 974d4eab-fbee-4c52-b16e-73bdd8c25b53
Civilingenjör, organisationsutveckling | 6a29d804-f775-446c-bec7-35fc4e28ac97
Kafébiträde/Konditoribiträde | bf7d8b16-4e2c-48ef-b44e-dc25b2d0ab61 b4bff870-5c8f-4c33-b07f-f04d79830633
Jobbcoach/Utbildningscoach | c60ede09-b67b-4173-8991-b9b694149488 e4112a88-973f-4c7a-97f5-2241e6b6833f
Hotellvärd | f7b04542-d8c7-42db-8475-e63b507cce82
Skadetekniker | 01a83071-6533-4675-b2da-f0c6d02669f5 e91bc34c-0c4f-4ac9-8e2f-8f337d75f9ca a2b81132-2147-4c8e-b250-e6290ed906ea
Ledande montör, el | 8862c29b-3810-4fbc-85c7-c9ee87535f73
Jordbruksrådgivare/Jordbrukskonsulent | c40ef517-d4ab-4932-b184-9c2ea5b24fe2
Asbestsanerare | 990bfa45-5001-4365-93b6-daf01a03b4cd
Vattenbrukstekniker | e0628770-57f0-4cf2-952e-5b16547db8c1 eaba592d-f3f0-4c7d-b7c0-302b7d0212ce
Destilleriarbetare | 9757122b-1161-4f4a-8286-a603d4ad7012
Systemförvaltare | 9e2e6e1e-363b-4e1b-a673-7bc0f7343300
Röntgensjuksköterska | 7639a601-6db0-41ed-9fb0-813d9b8beb05 18e14e61-495b-44cc-a7c6-df4c625934ba
Produktutvecklare konfektion | 2bf5169b-2c89-451a-9274-e2b4bc1f9487 01bcac9f-7881-4664-bd63-dea700e3b117
Utvecklingsingenjör, elkraft | 86ca306c-ab99-420a-9e2a-aa73c5c4de22
Produktionsingenjör, gruv | 7b99007f-c6bf-4703-85d3-f168bc6a9f28 5fd69ee2-2042-4280-85e1-8f1462886987
Föreningskonsulent | 39e9fc8f-02bd-4577-b603-2dc96204ce74
Cabin stewardess/Hyttvärdinna | 58ff0ec2-08ba-4b21-b765-babb6d76ca36 6a2270bc-3f69-4cfd-b99b-fdc2c70d1779
Ljudingenjör | 0da2ee5c-b480-498f-97a8-a292a0f4c54c
Gravör | 8b2d562c-8407-49cd-9843-636c352b8c82 565987b2-b980-4881-891c-cc4d5ab61d07
Gränskontrollant | 6296faea-1909-4943-b0e0-662b43ad855d
Arbetsledare, tillverkning, elektroniska produkter | 83191970-020d-4350-b2e0-be971533d286
Försöksdjurstekniker | 0b14d5d7-1bbe-4403-b9e6-7b0f37fc44fc
Sändningstekniker | fe4a72af-6206-4d86-90c1-b5fb4b5ba2b2
Socionom | 4b05bef2-ded4-4b09-ab94-f4c6a555a775 8d703e8f-1e57-4246-8a6b-cb87a760d4ab
Civilingenjör, konstruktion, elektronik | 4d34a9ee-2653-4da0-bef7-f59294577224
Plantör | 773cf1de-50a4-42e7-bab1-e68dcbae3f54
Vattenbruksarbetare | c0a15ec7-10e6-45e7-b69c-b85ff6f4f87f
Valsverksingenjör | bcf8f332-c7e1-4a08-8651-28d668290eaf 4efee3ed-de09-44c6-bd4a-d9eaafd04683
Betongarbetare, utan yrkesbevis | a9068f84-cecd-4cbb-9acb-e20c714435ec
Boendeföreståndare | eea2b5c6-48d1-4612-957e-585783b3c7bb c18fddf5-cfc4-4f9c-94d6-86608faaa1dd
Yrkeslärare | 81f8d141-3f67-4fb0-a349-db0147ef7b3a
Toxikolog | 3f7b7ce5-94b6-4e0c-98e7-a4ee5a6accf4
Yrkesfiskare | 270528cf-2bf9-463d-aeaa-d169b1f767c1 24413f38-e457-4de1-bba0-5a02b7282e2c
Belysningsmästare | 9ac10bde-93a0-4570-afc2-e2b6cf46d8d2
Receptionist | f7b04542-d8c7-42db-8475-e63b507cce82
Bandschaktarförare | cae71f3f-ad4d-480e-b501-bff22827e60c
Forskare, ekonomi | 99492920-e5a5-4dba-9e5a-93193147198c 12ff7f9c-c5b5-4d4a-b585-c350dd1400eb
Förskolekonsulent | d89b23c2-d042-4ca6-a917-109fe5a0b30c
Etnolog | acf69cab-8629-45c8-ae10-c8fb15f474b6
Processoperatör papper | 4b6a55a8-8ec9-4ae2-9f62-ebcea1fa93d0
Entomolog | eee68e13-8248-43bb-a9fb-959832a6c217
Innesäljare | 5c1eba1e-7820-4287-9746-4c5906320100
Fartygsreparatör | 88589d68-b870-440e-8444-32e9935cbbbc
Projektledare, IT | 8b6388a4-4904-471b-9331-d3b1211f5525
Produktionsingenjör, maskin | d7380260-1386-4e36-98b5-8115ca4a3536
Sjuksköterska, grundutbildad | 8d3e8aaa-791b-4c75-a465-f3f827028f50 87d0795a-d41f-47ee-979f-0ab7d73836e7
Packmästare, tillverkning | f5cb9901-86fc-48d0-9cde-667fbe8cef3a
Kammarrättslagman | 07bd65d7-c13f-443a-bdf6-88903f3822be
Rehabhandläggare | e4112a88-973f-4c7a-97f5-2241e6b6833f d6bffef4-f09a-4711-9ecb-92ec04353b21
Försäkringsutredare, försäkringskassa | e91bc34c-0c4f-4ac9-8e2f-8f337d75f9ca
Utbildningsledare | a14e96a7-6c4d-4d69-8c6f-7ccadf77bac5
Materialstyrare | dbdc9f7b-31c6-4f21-a9c5-48253bb69c08
Trädgårdsanläggare | 1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883
Försäkringstjänsteman | 9a39a143-d93c-4093-ba3b-47fb67ade318 e937449a-d9e0-4ab7-9ea5-4d3ac673be6d
Silversmed | eb64b583-20fe-467f-8e44-8aae263a0139 8a007cd3-ba40-4c55-b238-587bd59e74b2
Golvläggare | 0663d464-f139-4554-ae87-97aa6c4dad77 e43d0f86-7abf-4c6e-b2b3-10970ddf6518
Företagsrådgivare | 6a29d804-f775-446c-bec7-35fc4e28ac97 244a79eb-122b-4bee-8065-b4c39efce4ff
IT-strateg | 810e5e67-acd5-499a-b307-cf5bea330859 82f90e87-de92-4678-adae-61d3e5f7e1e4
Logistikchef | 823db06f-25e1-4658-b063-d6ef956b41f5 632e61c8-4e4b-44c7-b213-6dd5a174b143
Serviceingenjör, maskin | 615920c5-4f63-4eb3-8b60-afaaed3ab1ff
Distributionstekniker fjärrvärmenät och fjärrkylenät | 7259dc48-004a-4ceb-aa4e-5bbd548c2397
Gatuköksbiträde | 96a0d8d3-d4a6-473d-80d6-b5dbadde940a
Produktionsingenjör, kemi | d7380260-1386-4e36-98b5-8115ca4a3536
Skolvaktmästare | 1822bfc2-e735-449f-ba00-ca71eb5c062b
Biokemist | 6df6c5cb-c1a2-42c8-acd0-1ee5563c36c1
Kyrkogårdsarbetare | aac0c510-f238-4dbe-beeb-1d7b73f4552c
HR-specialist/HR-advisor | d3e32e5e-7f24-48e3-b939-e4f800eb62fb
Bebyggelseantikvarie | 7556c748-15b4-4e44-97d9-00d885d4cd7d
Bostadsförvaltare | dd935705-d703-40ba-9ba7-2a8a2b7651b4
Virkesområdeschef | fbf3aefb-70ff-440b-8724-bac3ed5e2c93
Assistent i församlingsarbete | 665266cb-50dd-44a5-a920-ab04c67e251a
Omsorgschef | c18fddf5-cfc4-4f9c-94d6-86608faaa1dd eea2b5c6-48d1-4612-957e-585783b3c7bb
Kemist | 0d93706d-32fd-4de3-aa08-be1003e325da
Civilingenjör, trafik | aad7819e-d62e-41de-a594-9f2be186a6c2
Lastbilssäljare | 6a163fef-dee8-4583-82b0-13b76d8a27b2
Receptarie | 7b74626d-b487-48a1-9e80-47faf9928210 7c132147-428b-4ea3-87e1-70f7abb691ce
Transportledare | 93e4e70b-aae4-4fdc-8037-e48e7077564e
Drift- och underhållsingenjör, anläggning | 615920c5-4f63-4eb3-8b60-afaaed3ab1ff
Planeringsarkitekt | e14548c8-c2b9-4ef8-8670-d5967d7ad804
Tidningsdistributör | 5ff100c2-00cd-4c64-82ae-8feab6712557
Programledare | 09a9a956-db70-436f-8398-d85a17f6cdfe
Ögonsjuksköterska | 18e14e61-495b-44cc-a7c6-df4c625934ba
Informationschef/Kommunikationschef | cd7b838c-51f6-41ec-9067-bb974c0f991b 82f90e87-de92-4678-adae-61d3e5f7e1e4
Konfektionssömmerska | 517c01aa-e875-4690-bf38-17307a57eafe
Utbildningskoordinator | d23f4d59-2bea-4bd8-bcdb-5e23b1c50552
Ugnsoperatör | 528e63a7-91be-4477-be2f-69ce82deb726 8f71761e-6fa5-4237-a240-4d0c7feff026
Kökschef | 01484951-15e6-4b88-a20f-1201868d36a0
`;
