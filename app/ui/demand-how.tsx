// How the numbers of the board are made, for whoever wants to know; on paper it is always open.
import { useSay } from "./say.tsx";

const parts = ["who", "where", "small", "month", "open", "starts"] as const;

export function DemandHow() {
  const t = useSay();
  const said = parts.map((part) => (
    <p key={part} className="mt-2">
      {t(`demand.how.${part}`)}
    </p>
  ));
  return (
    <>
      <details className="card mt-8 py-2 print:hidden">
        <summary className="min-h-11 content-center font-semibold">{t("demand.howTitle")}</summary>
        {said}
      </details>
      <section className="mt-8 hidden text-sm print:block">
        <h2>{t("demand.howTitle")}</h2>
        {said}
      </section>
    </>
  );
}
