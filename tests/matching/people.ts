// A client and a vacancy to start from; each test changes only what it is about.
import type { ClientFacts, PlaceFacts, VacancyFacts, Wish } from "#app/matching/facts.ts";

export const tampere = { lat: 61.498, lon: 23.761 };

/** A point `km` straight north of Tampere. */
export const northOfTampere = (km: number): { lat: number; lon: number } => ({
  ...tampere,
  lat: tampere.lat + km / 111.195,
});

export const occupationWish = (
  isco4: string,
  like: Wish["like"] = "like",
  near: Record<string, number> = {},
): Wish => ({
  key: isco4,
  kind: "occupation",
  like,
  closeness: { [isco4]: 1, ...near },
});

export const sectorWish = (code: string, like: Wish["like"] = "like"): Wish => ({
  key: code,
  kind: "sector",
  like,
  closeness: {},
});

/** A kitchen helper's wish (ISCO 9412), fast food (9411) is close, a waiter's work (5131) is near. */
export const kitchen = occupationWish("9412", "like", { "9411": 0.85, "5131": 0.5 });

export function client(changes: Partial<ClientFacts> = {}): ClientFacts {
  return {
    home: tampere,
    homeMunicipality: "837",
    homeRegion: "06",
    municipalities: [],
    wishes: [kitchen],
    words: [],
    namingWords: [],
    refusedWords: [],
    strengths: [],
    notPatterns: [],
    patterns: [],
    avoid: [],
    like: [],
    adjustments: [],
    contracts: [],
    languages: [],
    cards: [],
    must: [],
    answers: {},
    ...changes,
  };
}

export const placeAt = (km: number, changes: Partial<PlaceFacts> = {}): PlaceFacts => ({
  point: northOfTampere(km),
  precision: "point",
  inFinland: true,
  ...changes,
});

/** A kitchen helper's job five kilometres away, twenty hours a week in the daytime. */
export function vacancy(changes: Partial<VacancyFacts> = {}): VacancyFacts {
  return {
    id: "v1",
    occupations: [{ isco4: "9412", weight: 1 }],
    sectors: ["tol2008:I"],
    titleWords: [],
    words: [],
    places: [placeAt(5)],
    mode: "onsite",
    hoursType: "part",
    hoursMin: 20,
    hoursMax: 20,
    patterns: ["day"],
    contract: "permanent",
    languages: [],
    cards: [],
    conditions: {},
    adjustments: {},
    writtenIn: [],
    probable: { conditions: [], patterns: [], cards: [], degree: false },
    partner: false,
    publishedAt: "2026-11-01T08:00:00.000Z",
    ...changes,
  };
}
