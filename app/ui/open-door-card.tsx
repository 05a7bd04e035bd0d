// The card a client takes along at the end: the door stays open. Made for paper.
import { Link } from "@remix-run/react";
import { PrintButton } from "./print-button.tsx";
import { useSay } from "./say.tsx";

export function OpenDoorCard({ id, title, codeName, kept }: Record<"id" | "title" | "codeName" | "kept", string>) {
  const t = useSay();
  return (
    <>
      <p className="text-muted print:hidden">{t("life.cardLead")}</p>
      <div className="card mt-4 grid max-w-xl gap-3 p-6 text-lg">
        <h1>{title}</h1>
        <p>{t("life.card1")}</p>
        <p>{t("life.card2", { date: kept, client: codeName })}</p>
        <p>{t("life.card3")}</p>
        <p className="mt-3 border-strong-line border-b pb-10">{t("life.cardWho")}</p>
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-4 print:hidden">
        <PrintButton label={t("life.print")} />
        <Link to={`/coach/clients/${id}/ended`} prefetch="none" className="link inline-flex min-h-11 items-center">
          {t("life.toEnded")}
        </Link>
        <Link to="/coach/clients" className="link inline-flex min-h-11 items-center">
          {t("life.toList")}
        </Link>
      </p>
    </>
  );
}
