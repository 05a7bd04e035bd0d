// The demand board as a file: every area of both maps and every sector, with what was published of it. Each file is logged.
import type { World } from "#app/world/world.server.ts";
import type { DemandShown } from "#db/demand.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { csvOf } from "./csv.ts";
import { trendOf } from "./demand-board.ts";
import { everyArea, monthShown, sectors } from "./demand-page.server.ts";
import { wordingOf } from "./wording.server.ts";

/** Before the month is published the file has its heads only. */
export async function demandFile(world: World, actor: Actor, locale: Locale): Promise<string> {
  const month = await monthShown(world);
  await logAccess(world, actor, { verb: "export", thing: "demand" });
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const key = ({ areaKind, areaCode, sector }: DemandShown) => `${areaKind} ${areaCode} ${sector}`;
  const shownOf = (cells: DemandShown[]) => new Map(cells.map((cell) => [key(cell), cell.shown]));
  const [now, before] = [shownOf(month.now), shownOf(month.before)];
  const head = (["month", "kind", "areaCode", "area", "sectorCode", "sector", "least", "trend"] as const).map((name) =>
    t(`demand.column.${name}`),
  );
  const rows = everyArea(locale).flatMap((area) =>
    sectors(wording).map(({ code, label }) => {
      const at = `${area.kind} ${area.code} ${code}`;
      const shown = now.get(at);
      const trend = trendOf(before.get(at), shown);
      const what = [month.words, t(`demand.kind.${area.kind}`), area.code, area.name, code, label];
      return [...what, shown ?? t("demand.underFive"), trend ? t(`demand.trend.${trend}`) : ""];
    }),
  );
  return csvOf(month.ready ? [head, ...rows] : [head]);
}
