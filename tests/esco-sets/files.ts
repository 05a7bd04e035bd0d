// Files in the shapes of ESCO, with invented occupations: the official download, and tables of URIs with labels.

export const occupation = (id: string) => `http://data.europa.eu/esco/occupation/${id}`;
export const skill = (id: string) => `http://data.europa.eu/esco/skill/${id}`;
export const group = (code: string) => `http://data.europa.eu/esco/isco/C${code}`;

const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
export const table = (rows: string[][]) => `${rows.map(quoted).join("\r\n")}\r\n`;

const officialHeader =
  "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code";

export interface OfficialRow {
  type?: string;
  uri: string;
  isco?: string;
  label: string;
  others?: string[];
  hidden?: string[];
  status?: string;
}

/** As the download has them: labels parted by line breaks inside a cell, long texts with commas and quotes. */
export const official = (rows: OfficialRow[]) =>
  `\ufeff${officialHeader}\n${table(
    rows.map(({ type = "Occupation", uri, isco = "", label, others = [], hidden = [], status = "released" }) => [
      ...[type, uri, isco, label, others.join("\n"), hidden.join("\n"), status, "2026-01-01T00:00:00Z"],
      ...["", "", "", "", 'They tune lanterns, "by ear".', isco],
    ]),
  )}`;

const lanternTuner = { uri: occupation("lantern-tuner"), isco: "7312" };
const fogCounter = { uri: occupation("fog-counter"), isco: "C3119" };

/** A tiny download in three languages: two occupations, a skill, a group. */
export const download: Record<string, string> = {
  "occupations_en.csv": official([
    {
      ...lanternTuner,
      label: "lantern tuner",
      others: ["tuner of lanterns", "lamp harmoniser"],
      hidden: ["lantrn tuner"],
    },
    { ...fogCounter, label: "fog counter", others: ["mist accountant"] },
    { uri: occupation("gone"), isco: "9999", label: "wig gilder", status: "obsolete" },
  ]),
  "occupations_sv.csv": official([
    { ...lanternTuner, label: "lyktstämmare/lyktstämmerska", others: ["stämmare, lyktor"] },
    { ...fogCounter, label: "dimräknare" },
  ]),
  "occupations_fi.csv": official([
    { ...lanternTuner, label: "lyhdynvirittäjä" },
    { ...fogCounter, label: "sumunlaskija" },
  ]),
  "skills_en.csv": official([{ type: "KnowledgeSkillCompetence", uri: skill("tune"), label: "tune lanterns" }]),
  "skills_sv.csv": official([{ type: "KnowledgeSkillCompetence", uri: skill("tune"), label: "stämma lyktor" }]),
  "ISCOGroups_sv.csv": official([{ type: "ISCOGroup", uri: group("7312"), label: "Instrumentmakare" }]),
};
