// A week to draw times on: days down, times across, a box in each. A plain table, so that it works by ear, key and paper.
import { dayTimes, type WeekCell, weekDays } from "#db/vocabulary/profile.ts";
import { useSay } from "./say.tsx";

export function WeekGrid({ marked }: { marked: readonly string[] }) {
  const t = useSay();
  return (
    <fieldset aria-describedby="week-hint">
      <legend className="font-semibold">{t("profile.week")}</legend>
      <p id="week-hint" className="text-muted">
        {t("profile.weekHint")}
      </p>
      <table className="mt-2 w-full table-fixed border-collapse">
        <thead>
          <tr>
            <th scope="col" className="w-12 text-start">
              <span className="sr-only">{t("profile.weekDay")}</span>
            </th>
            {dayTimes.map((time) => (
              <th key={time} scope="col" className="hyphens-auto p-1 align-bottom font-semibold text-sm">
                {t(`profile.time_${time}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekDays.map((day) => (
            <tr key={day} className="border-line border-t">
              <th scope="row" className="text-start font-semibold">
                {t(`profile.day_${day}`)}
              </th>
              {dayTimes.map((time) => {
                const cell: WeekCell = `${day}:${time}`;
                return (
                  <td key={time} className="p-0.5">
                    {/* The whole cell can be tapped. */}
                    <label className="flex min-h-11 items-center justify-center rounded-md has-checked:bg-tint">
                      <span className="sr-only">
                        {t("profile.cell", { day: t(`profile.day_${day}`), time: t(`profile.time_${time}`) })}
                      </span>
                      <input
                        type="checkbox"
                        name="week"
                        value={cell}
                        defaultChecked={marked.includes(cell)}
                        className="size-6 accent-accent"
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
