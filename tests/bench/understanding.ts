// `npm run bench:understanding`: how well ads and wishes are understood, counted on labelled sets, beside simple baselines.
// Sets put aside are counted like the others and never looked at while the words are tuned.
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "#search/language/detect.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { fresh } from "#tests/intake/read-set/fresh.ts";
import type { LabelledAd } from "#tests/intake/read-set/labelled.ts";
import { precisionOf, readLabelled, recallOf, scoreOf } from "#tests/intake/read-set/score.ts";
import { seen } from "#tests/intake/read-set/seen.ts";
import { seenLate } from "#tests/intake/read-set/seen-late.ts";
import { trickyFi } from "#tests/intake/read-set/tricky-fi.ts";
import { trickySvEn } from "#tests/intake/read-set/tricky-sv-en.ts";
import { tunedFi } from "#tests/intake/read-set/tuned-fi.ts";
import { tunedMore } from "#tests/intake/read-set/tuned-more.ts";
import { tunedEn, tunedSv } from "#tests/intake/read-set/tuned-sv-en.ts";
import { writtenFi } from "#tests/intake/read-set/written-fi.ts";
import { writtenSvEn } from "#tests/intake/read-set/written-sv-en.ts";
import { asideWishes } from "#tests/occupations-sets/aside-wishes.ts";
import { heldOutPhrases } from "#tests/occupations-sets/held-out.ts";
import { measurePhrases } from "#tests/occupations-sets/measure.ts";
import { morePhrases, phrases, spokenPhrases } from "#tests/occupations-sets/phrases.ts";
import { wishes } from "#tests/occupations-sets/wishes.ts";
import type { Judged } from "#tests/ranking/judged.ts";
import { endMeasuring, havePool, measureRanking, type Pool, type RankerName, rankers } from "#tests/ranking/measure.ts";
import { asideOurs, asideReal } from "#tests/ranking/seekers-aside.ts";
import { tunedOurs, tunedReal } from "#tests/ranking/seekers-tuned.ts";
import { occupationBaselines } from "./baselines.ts";

const sets = {
  tuned: [
    ...tunedFi,
    ...tunedSv,
    ...tunedEn,
    ...tunedMore,
    ...seen,
    ...seenLate,
    ...writtenFi,
    ...writtenSvEn,
    ...trickyFi,
    ...trickySvEn,
  ],
  aside: fresh,
};

const say = (line = "") => process.stdout.write(`${line}\n`);
const row = (label: string, ...cells: string[]) => say(label.padEnd(34) + cells.map((c) => c.padStart(12)).join(""));
const share = (part: number, all: number) => (all === 0 ? "–" : (part / all).toFixed(3));

const langOf = ({ title, text }: LabelledAd): Locale => detectLanguage(`${title}\n${text}`).lang;

/** Right first, and right among the first three, of the ads of one language. */
function accuracy(ads: LabelledAd[], rank: (ad: LabelledAd, lang: Locale) => string[]): string[] {
  const placed = ads.map((ad) => rank(ad, langOf(ad)).findIndex((code) => ad.isco?.includes(code)));
  const within = (depth: number) => placed.filter((at) => at >= 0 && at < depth).length;
  return [share(within(1), ads.length), share(within(3), ads.length)];
}

function occupations(): void {
  const baselines = Object.entries(occupationBaselines());
  const rankings = [
    {
      name: "Rinnalla",
      rank: (ad: LabelledAd) =>
        [...readLabelled(ad).facts.occupations].sort((a, b) => b.weight - a.weight).map((link) => link.isco4),
    },
    ...baselines.map(([name, rank]) => ({ name, rank: (ad: LabelledAd, lang: Locale) => rank(ad.title, lang) })),
  ];
  say("\nOccupation of an ad (ISCO-08, four digits): right first, right within three");
  for (const [set, ads] of Object.entries(sets))
    for (const lang of ["fi", "sv", "en"] as const) {
      const those = ads.filter((ad) => ad.isco !== undefined && langOf(ad) === lang);
      for (const { name, rank } of rankings) row(`${set} ${lang} (${those.length}) ${name}`, ...accuracy(those, rank));
    }
}

function fields(): void {
  for (const [set, ads] of Object.entries(sets)) {
    const score = scoreOf(ads);
    say(`\nFacts read from ${ads.length} ads, ${set}: precision, recall, how many were stated`);
    for (const [name, count] of [...score.fields, ["all together", score.all] as const])
      row(name, precisionOf(count).toFixed(3), recallOf(count).toFixed(3), String(count.right + count.missed));
  }
}

function wishPhrases(): void {
  const engine = loadOccupations();
  say("\nWishes in a client's own words: every check of the line holds");
  for (const [name, set] of Object.entries({
    tuned: [phrases, morePhrases, spokenPhrases, wishes].join("\n"),
    aside: [heldOutPhrases, asideWishes].join("\n"),
  })) {
    const { right, all } = measurePhrases(engine, set);
    row(`${name} (${all})`, share(right, all));
  }
}

async function ranking(): Promise<void> {
  say("\nRanking for judged job-seekers: NDCG@10, share with something good among the first three");
  const pools: [string, Pool, readonly Judged[]][] = [
    ["real ads, tuned", "real", tunedReal],
    ["real ads, aside", "real", asideReal],
    ["our ads, tuned", "ours", tunedOurs],
    ["our ads, aside", "ours", asideOurs],
  ];
  for (const [name, pool, seekers] of pools) {
    if (!havePool(pool)) {
      say(`${name}: not measured, the shared folder with the real ads is not here`);
      continue;
    }
    for (const by of Object.keys(rankers) as RankerName[]) {
      const { ndcg, topThree } = await measureRanking(pool, seekers, by);
      row(`${name} (${seekers.length}) ${by}`, ndcg.toFixed(3), topThree.toFixed(2));
    }
  }
  await endMeasuring();
}

occupations();
fields();
wishPhrases();
await ranking();
