// A coach's own week of meetings with employers. Only one's own: nobody is put beside anybody.
import { useSay } from "./say.tsx";

export interface OwnWeekShown {
  aim: number;
  done: number;
  coming: number;
  toLog: number;
  others: number;
}

export function OwnWeek({ week }: { week: OwnWeekShown }) {
  const t = useSay();
  const said = [
    t("team.weekDone", { count: week.done }),
    t("team.weekComing", { count: week.coming }),
    ...(week.toLog > 0 ? [t("team.weekToLog", { count: week.toLog })] : []),
    ...(week.others > 0 ? [t("team.weekOthers", { count: week.others })] : []),
  ];
  return (
    <section className="card mt-5 max-w-3xl" aria-labelledby="own-week">
      <h2 id="own-week">{t("team.ownWeek")}</h2>
      <p className="mt-1 font-semibold text-lg">{said.join(" · ")}</p>
      <p className="text-muted">{t("team.weekAim", { aim: week.aim })}</p>
    </section>
  );
}
