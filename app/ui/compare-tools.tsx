// The ways on from a client's suggestions: compare what is ticked, look together, look closer, ask why not.
import { Form, Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

const formId = "compare";

/** A tick on a suggestion; the form it belongs to stands at the top of the list. */
export function ComparePick({ id, title }: { id: string; title: string }) {
  const t = useSay();
  return (
    <label className="mt-2 inline-flex min-h-11 items-center gap-2 print:hidden">
      <input type="checkbox" form={formId} name="pick" value={id} className="size-5 accent-accent" />
      {t("suggestion.pick")}
      <span className="sr-only">: {title}</span>
    </label>
  );
}

/** Sends the two that are ticked. It comes with the first tick, and stands with the groups, in sight wherever one has scrolled. */
export function CompareButton({ clientId }: { clientId: string }) {
  const t = useSay();
  return (
    <Form
      id={formId}
      method="post"
      action={`/coach/clients/${clientId}/compare`}
      className="ms-auto hidden group-has-[[name=pick]:checked]/picks:block"
    >
      <button type="submit" className="link inline-flex min-h-11 items-center px-1">
        {t("suggestion.compare")}
      </button>
    </Form>
  );
}

export function SuggestionWays({ clientId }: { clientId: string }) {
  const t = useSay();
  return (
    <p className="mt-3 flex flex-wrap gap-2 print:hidden">
      <Link to={`/coach/clients/${clientId}/mode`} prefetch="none" className="button button-primary">
        {t("suggestion.together")}
      </Link>
      <Link to={`/coach/clients/${clientId}/why`} prefetch="none" className="button">
        {t("suggestion.further")}
      </Link>
    </p>
  );
}

export function WhyNotForm({ clientId, typed, problem }: { clientId: string; typed?: string; problem?: string }) {
  const t = useSay();
  const id = "field-vacancy";
  return (
    <Form method="post" action={`/coach/clients/${clientId}/why`} className="mt-2 grid max-w-xl gap-2" role="search">
      <label htmlFor={id} className="font-semibold">
        {t("suggestion.whyNotField")}
      </label>
      {problem ? (
        <p id={`${id}-problem`} className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <input
        id={id}
        name="vacancy"
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className="input"
        autoComplete="off"
      />
      <button type="submit" className="button justify-self-start">
        {t("suggestion.whyNotAsk")}
      </button>
    </Form>
  );
}
