// What is shown instead of a page that is not there, not yours, or broken.
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useSay } from "./say.tsx";

const kinds: Record<number, "notFound" | "badRequest" | "gone"> = { 400: "badRequest", 404: "notFound", 410: "gone" };

export function ErrorPage() {
  const t = useSay();
  const error = useRouteError();
  const kind = (isRouteErrorResponse(error) && kinds[error.status]) || "broken";
  return (
    <section className="max-w-2xl">
      <h1>{t(`error.${kind}Title`)}</h1>
      <p className="mt-3">{t(`error.${kind}Text`)}</p>
      <p className="mt-5">
        <a href={kind === "gone" ? `/${t.locale}/vacancies` : "/"} className="button button-primary">
          {t(kind === "gone" ? "error.goneBoard" : "error.toStart")}
        </a>
      </p>
    </section>
  );
}
