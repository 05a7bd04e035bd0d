// Everything the board shows, by sector: in which areas of both maps at least five look for it.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

interface Area {
  value: string;
  name: string;
  least: number;
}

export function DemandEverywhere(props: { sectors: { label: string; employment: Area[]; regions: Area[] }[] }) {
  const t = useSay();
  if (props.sectors.length === 0) return <p className="mt-4">{t("demand.allHiddenHere")}</p>;
  return props.sectors.map(({ label, employment, regions }) => (
    <section key={label} className="card mt-4">
      <h2>{label}</h2>
      <Areas title={t("demand.employmentAreas")} areas={employment} />
      <Areas title={t("demand.regions")} areas={regions} />
    </section>
  ));
}

function Areas({ title, areas }: { title: string; areas: Area[] }) {
  const t = useSay();
  if (areas.length === 0) return null;
  return (
    <>
      <h3 className="mt-2">{title}</h3>
      <ul className="flex flex-wrap gap-x-6">
        {areas.map(({ value, name, least }) => (
          <li key={value} className="inline-flex min-h-11 items-center gap-2">
            <Link to={`/te/demand?area=${value}`} className="link inline-flex min-h-11 items-center">
              {name}
            </Link>
            {t("demand.atLeast", { count: least })}
          </li>
        ))}
      </ul>
    </>
  );
}
