// How many people's job began in the last quarter, by area: rounded, and a few told as none is.
import { useSay } from "./say.tsx";

export function DemandStarts(props: {
  starts?: {
    year: string;
    quarter: "Q1" | "Q2" | "Q3" | "Q4";
    areas: { name: string; shown: number }[];
    others: boolean;
  };
}) {
  const t = useSay();
  if (!props.starts) return null;
  const { year, quarter, areas, others } = props.starts;
  return (
    <section aria-labelledby="starts" className="mt-8">
      <h2 id="starts">{t("demand.startsTitle")}</h2>
      <p className="mt-1">{t("demand.startsLead", { quarter: t(`demand.quarter.${quarter}`), year })}</p>
      <ul className="mt-1">
        {areas.map(({ name, shown }) => (
          <li key={name} className="font-semibold">
            {t("demand.startsArea", { area: name, count: shown })}
          </li>
        ))}
        {others ? <li>{t(areas.length > 0 ? "demand.startsOthers" : "demand.startsFew")}</li> : null}
      </ul>
    </section>
  );
}
