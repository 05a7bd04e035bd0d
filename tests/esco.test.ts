// ESCO is brought in from real files: every shape, in any mix, again without a change, with broken rows said and not kept.
import { expect, test } from "vitest";
import { importEsco } from "#app/services/occupations.server.ts";
import { listEsco } from "#db/esco.ts";
import type { Db } from "#db/open.ts";
import { onEveryDatabase } from "./db/databases.ts";
import { download, group, occupation, official, skill, table } from "./esco-sets/files.ts";

const bring = (db: Db, files: Record<string, string>) =>
  importEsco(
    db,
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
const labelsOf = async (db: Db, uri: string, lang: string) =>
  (await listEsco(db, { uris: [uri] }))
    .flatMap(({ labels }) => labels.filter((label) => label.lang === lang))
    .map(({ text, preferred }) => `${text}${preferred ? "*" : ""}`)
    .sort();
const tuner = occupation("lantern-tuner");

onEveryDatabase((database) => {
  test("the official download: three languages, alternative and hidden labels, no obsolete occupation", async () => {
    const { db } = await database.open();
    const { kept, problems, read } = await bring(db, download);
    expect([problems, read]).toEqual([[], 4]);
    expect(kept.occupation.concepts).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect([kept.skill.concepts.created, kept.group.concepts.created]).toEqual([1, 1]);
    expect(await labelsOf(db, tuner, "en")).toEqual([
      ...["lamp harmoniser", "lantern tuner*", "lantrn tuner", "tuner of lanterns"],
    ]);
    const all = await listEsco(db, { kinds: ["occupation", "group"] });
    expect(all.map(({ uri, isco }) => [uri, isco])).toEqual([
      [group("7312"), "7312"],
      [occupation("fog-counter"), "3119"],
      [tuner, "7312"],
    ]);
  });

  test("a second time nothing changes, and a changed label is all that does", async () => {
    const { db } = await database.open();
    await bring(db, download);
    const again = await bring(db, download);
    for (const { concepts, labels } of Object.values(again.kept))
      expect([concepts.created, concepts.updated, labels.added, labels.removed]).toEqual([0, 0, 0, 0]);
    const renamed = await bring(db, {
      "occupations_fi.csv": official([
        { uri: tuner, isco: "7312", label: "lyhtymestari", others: ["lyhdynvirittäjä"] },
      ]),
    });
    expect(renamed.kept.occupation).toEqual({
      concepts: { created: 0, updated: 1, unchanged: 0 },
      labels: { added: 2, removed: 1, unchanged: 5 + 2 - 1 },
    });
    expect(await labelsOf(db, tuner, "fi")).toEqual(["lyhdynvirittäjä", "lyhtymestari*"]);
    expect(await labelsOf(db, tuner, "sv")).toEqual(["lyktstämmare/lyktstämmerska*", "stämmare, lyktor"]);
  });

  test("plain tables, mixed with the download: a list of labels keeps the main ones that another file names", async () => {
    const { db } = await database.open();
    const files = {
      "esco_labels_sv_en.csv": table([
        ["uri", "lang", "label"],
        [tuner, "en", "lamp harmoniser"],
        [tuner, "en", "lantern\u00a0tuner"],
        [tuner, "et", "laternahäälestaja"],
        [group("7312"), "sv", "Instrumentmakare"],
      ]),
      "occupations.csv": table([
        ["uri", "code", "isco4", "fi", "sv", "en", "broader"],
        [tuner, "7312.9", "7312", "lyhdynvirittäjä", "lyktstämmare", "lantern tuner", group("7312")],
      ]),
      "skills.csv": table([
        ["uri", "fi", "sv", "en"],
        [skill("tune"), "virittää lyhtyjä", "stämma lyktor", "tune lanterns"],
      ]),
    };
    const { problems, read } = await bring(db, files);
    expect([problems, read]).toEqual([[], 3]);
    expect(await labelsOf(db, tuner, "en")).toEqual(["lamp harmoniser", "lantern tuner*"]);
    // A table of main labels says nothing of the others.
    await bring(db, { "occupations.csv": files["occupations.csv"] });
    expect(await labelsOf(db, tuner, "en")).toEqual(["lamp harmoniser", "lantern tuner*"]);
  });

  test("what cannot be read is said with its file and line, and the rest goes in", async () => {
    const { db } = await database.open();
    const { problems, kept } = await bring(db, {
      "notes.txt": "hello",
      "ssyk.csv": "ssyk,isco\n1,2\n",
      "occupations_de.csv": download["occupations_en.csv"] ?? "",
      "skills.csv": `uri,fi,sv,en\n${skill("a")},laulaa,sjunga,sing\n${skill("b")},liikaa,för,many,cells\nnowhere,x,y,z\n${skill("c")},,,\n`,
      "labels.csv": `uri,lang,label\n${tuner},sv,lyktstämmare\n${tuner},sv,"never ends\n`,
    });
    expect(problems).toEqual([
      { code: "skipped_file", file: "notes.txt" },
      { code: "skipped_file", file: "ssyk.csv" },
      { code: "other_language", file: "occupations_de.csv" },
      { code: "broken_row", file: "skills.csv", row: 3 },
      { code: "broken_row", file: "skills.csv", row: 4 },
      { code: "broken_row", file: "skills.csv", row: 5 },
      { code: "broken_file", file: "labels.csv", row: expect.any(Number) },
    ]);
    expect([kept.skill.concepts.created, kept.occupation.concepts.created]).toEqual([1, 1]);
    expect(await labelsOf(db, tuner, "sv")).toEqual(["lyktstämmare*"]);
  });

  test("a folder of nothing usable changes nothing and says so", async () => {
    const { db } = await database.open();
    expect((await bring(db, { "a.csv": "", "b.csv": "\u0000\u0001" })).read).toBe(0);
    expect(await listEsco(db, { kinds: ["occupation", "group", "skill"] })).toEqual([]);
  });
});
