// From a suggestion to its application: to the one that has begun, or to beginning one where the client is interested.
import { Form, Link, useParams } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function ApplicationLink(props: { vacancy: string; title: string; answer?: string; thread?: string }) {
  const t = useSay();
  const { id } = useParams();
  const { vacancy, title, answer, thread } = props;
  const to = `/coach/clients/${id}/applications`;
  if (thread)
    return (
      // A whole new page: only then does the browser go to the one that is meant.
      <Link
        to={`${to}#thread-${thread}`}
        reloadDocument
        prefetch="none"
        className="link inline-flex min-h-11 items-center print:hidden"
        aria-label={t("application.openFor", { title })}
      >
        {t("application.open")}
      </Link>
    );
  if (answer !== "interested") return null;
  return (
    <Form method="post" action={to} className="print:hidden">
      <input type="hidden" name="act" value="begin" />
      <input type="hidden" name="vacancy" value={vacancy} />
      <button type="submit" className="link min-h-11" aria-label={t("application.beginFor", { title })}>
        {t("application.begin")}
      </button>
    </Form>
  );
}
