// `npm run bench`: how fast the parts are, side by side in one run. It prints and asserts nothing; machines differ, ratios less so.
import { parse } from "#app/intake/parse.ts";
import { readAd } from "#app/intake/read/index.ts";
import { importAds } from "#app/services/import.server.ts";
import { catchUp } from "#app/services/index.server.ts";
import { intakeReference } from "#app/services/intake-reference.server.ts";
import { suggest } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { profileOf } from "#db/seed/blank-profile.ts";
import { loadOccupations } from "#search/occupations/index.ts";
import { loadGazetteer } from "#search/places/index.ts";
import { engines } from "#tests/search/engines.ts";
import { search } from "#tests/search/make.ts";
import { everybody } from "#tests/services/ads.ts";
import { endWorld, makeWorld } from "#tests/world.ts";
import { benchAds } from "./ads.ts";

const adCount = 5000;
const publishings = 20;
const queries = [
  "siivooja",
  "siivoojaksi Tampereelle",
  "kokki",
  "trädgård",
  "barista weekend",
  "",
  "varasto Oulu",
  "sivooja",
];
const searches = 200;
const matches = 5;
const wish = { wishes: "Siivousta tai keittiötyötä, ei aikaisin aamulla. Pidän kasveista.", strengths: "" };

const say = (line = "") => process.stdout.write(`${line}\n`);
const row = (label: string, ...values: string[]) => say(label.padEnd(46) + values.map((v) => v.padStart(16)).join(""));
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const perSecond = (count: number, took: number) => `${Math.round((count / took) * 1000)} /s`;

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function times(count: number, work: (at: number) => unknown): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < count; at += 1) took.push(await timed(() => work(at)));
  return took.sort((a, b) => a - b);
}

const quantile = (sorted: number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

async function words(): Promise<void> {
  row("start-up of the words", ms(await timed(() => [loadOccupations().readPhrase("siivousta"), loadGazetteer()])));
  const { readPhrase, readTitle } = loadOccupations();
  const know = { occupations: loadOccupations(), places: loadGazetteer() };
  const phrases = Array.from({ length: 2000 }, (_, at) => `${wish.wishes} ${at}`);
  row("wishes read", perSecond(phrases.length, await timed(() => phrases.map((phrase) => readPhrase(phrase)))));
  const { drafts } = parse({ bytes: benchAds(1000), format: "plain" }, intakeReference());
  const titled = drafts.map((draft) => `${draft.texts[draft.language]?.title} ${draft.sourceReference}`);
  row("titles read", perSecond(titled.length, await timed(() => titled.map((title) => readTitle(title)))));
  row("ads read whole", perSecond(drafts.length, await timed(() => drafts.map((draft) => readAd(draft, know)))));
}

interface Figures {
  imported: number;
  indexed: number;
  findable: number[];
  searched: number[];
  matched: number[];
}

async function measure(world: World): Promise<Figures> {
  const imported = await timed(() => importAds(world, { bytes: benchAds(adCount), format: "plain" }));
  const indexed = await timed(() => catchUp(world, "bench"));
  const findable = await times(publishings, async (at) => {
    const ad = { id: `new-${at}`, title: `Haitarinkorjaaja ${at}`, location: "Tampere" };
    await importAds(world, { bytes: new TextEncoder().encode(JSON.stringify(ad)), format: "plain" });
    await catchUp(world, "bench");
    const { total } = await world.search.search(search(ad.title, { visibilities: everybody }));
    if (total === 0) throw new Error(`${ad.title} is not found`);
  });
  const searched = await times(searches, (at) =>
    world.search.search(search(queries[at % queries.length], { visibilities: everybody })),
  );
  const profile = profileOf({ lang: "fi", home: "Tampere", hours: { min: 15, max: 25 } });
  const matched = await times(matches, () => suggest(world, profile, wish, { visibilities: everybody }));
  return { imported, indexed, findable, searched, matched };
}

say(`${adCount} generated ads; the larger of two figures divided by the smaller is the ratio\n`);
await words();

const measured: { name: string; figures: Figures }[] = [];
for (const { name, skip, start } of engines) {
  if (skip) {
    say(`\n${name}: ${skip}`);
    continue;
  }
  const engine = await start();
  const world = await makeWorld();
  await world.search.close();
  world.search = engine.index;
  await world.search.prepare();
  measured.push({ name, figures: await measure(world) });
  await endWorld(world);
  await engine.end();
}

const compared = (label: string, of: (figures: Figures) => number, write = ms) => {
  const values = measured.map(({ figures }) => of(figures));
  const ratio = values.length > 1 ? (Math.max(...values) / Math.min(...values)).toFixed(1) : "–";
  row(label, ...values.map(write), ratio);
};
say();
row("", ...measured.map(({ name }) => name), "ratio");
compared(`import of ${adCount} ads into the database`, (f) => f.imported);
compared(
  "  ads a second",
  (f) => f.imported,
  (took) => perSecond(adCount, took),
);
compared(`bringing ${adCount} ads into the index`, (f) => f.indexed);
compared(`publish to findable, median of ${publishings}`, (f) => quantile(f.findable, 0.5));
compared(`search, median of ${searches}`, (f) => quantile(f.searched, 0.5));
compared("search, 95th percentile", (f) => quantile(f.searched, 0.95));
compared(`match of one profile, median of ${matches}`, (f) => quantile(f.matched, 0.5));
compared("match, the first (nothing kept yet)", (f) => f.matched.at(-1) ?? 0);
