// What is shown instead of a page that is not there, not yours, or broken.
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function ErrorPage() {
  const t = useSay();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 ? "notFound" : status === 400 ? "badRequest" : "broken";
  return (
    <section className="max-w-2xl">
      <title>{t(`error.${kind}Title`)}</title>
      <h1>{t(`error.${kind}Title`)}</h1>
      <p className="mt-3">{t(`error.${kind}Text`)}</p>
      <p className="mt-5">
        <a href="/" className="button button-primary">
          {t("error.toStart")}
        </a>
      </p>
    </section>
  );
}
