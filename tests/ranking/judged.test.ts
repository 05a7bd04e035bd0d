// The judged job-seekers are sound: profiles the product reads, ads that exist, enough to rank, nobody on both sides.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readProfile } from "#app/forms/profile.ts";
import { haveSharedAds, parseShared } from "../intake/files.ts";
import { asideOurs, asideReal } from "./seekers-aside.ts";
import { tunedOurs, tunedReal } from "./seekers-tuned.ts";

const everybody = [...tunedReal, ...tunedOurs, ...asideReal, ...asideOurs];
const gradesOf = (pool: string) =>
  everybody.filter((seeker) => seeker.pool === pool).flatMap((seeker) => Object.keys(seeker.grades));

describe("judged job-seekers", () => {
  test.each(everybody.map((seeker) => [seeker.name, seeker] as const))("%s", (_, { pool, profile, grades }) => {
    expect(readProfile(JSON.stringify(profile))).toMatchObject({ ok: true });
    const sensible = Object.values(grades);
    expect(sensible.length).toBeGreaterThanOrEqual(pool === "ours" ? 4 : 3);
    expect(sensible).toContain(3);
  });

  test("names are unique, and no wish is on both sides", () => {
    const names = everybody.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const wishes = everybody.map(({ profile }) => JSON.stringify(profile));
    expect(new Set(wishes).size).toBe(wishes.length);
  });

  test.skipIf(!haveSharedAds)("every real ad that is graded is in the shared files", () => {
    const files = ["helsinki_rekry_list_100.json", "kuntarekry_6.json", "tyomarkkinatori_1.json"];
    const known = new Set(files.flatMap((file) => parseShared(file).drafts.map((draft) => draft.sourceReference)));
    expect(gradesOf("real").filter((reference) => !known.has(reference))).toEqual([]);
  });

  test("every labelled ad that is graded is in the read-set, and its name says which one", async () => {
    const folder = new URL("../intake/read-set/", import.meta.url);
    const rooms = readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<object>);
    const lists = (await Promise.all(rooms)).flatMap((room) => Object.values(room)).filter(Array.isArray);
    const names = lists.flat().map((ad: { name: string }) => ad.name);
    expect(new Set(names).size).toBe(names.length);
    expect(gradesOf("ours").filter((name) => !names.includes(name))).toEqual([]);
  });
});
