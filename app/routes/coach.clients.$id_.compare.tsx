// Two suggestions of a client side by side. The two are sent by form: no address says what a client thinks of.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readPair } from "#app/forms/suggestion-acts.ts";
import { comparePage, compareTwo } from "#app/services/compare.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { CompareTwo } from "#app/ui/compare-two.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return comparePage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const pair = readPair(await request.formData());
  if (!pair) return data({ compared: undefined, problem: "needTwo" as const }, 422);
  const compared = await compareTwo(context.world, actor, params.id ?? "", pair, person.locale);
  return compared
    ? data({ compared, problem: undefined })
    : data({ compared: undefined, problem: "withheld" as const });
}

export default function ComparePage() {
  const t = useSay();
  const { id, title, options } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = reply?.problem ? [{ field: "pick-1", text: t(`suggestion.${reply.problem}`) }] : [];
  return (
    <>
      <ErrorSummary heading={t("suggestion.problems")} problems={problems} />
      <ClientPageHead id={id} title={title} />
      <p className="mt-3 text-muted print:hidden">{t("suggestion.compareLead")}</p>
      {reply?.compared ? <CompareTwo {...reply.compared} /> : null}
      {options.length > 1 ? (
        <Form method="post" className="card mt-6 grid max-w-xl gap-4 print:hidden">
          {(["first", "second"] as const).map((which, at) => (
            <PickOne key={which} at={at + 1} label={t(`suggestion.${which}`)} options={options} />
          ))}
          <button type="submit" className="button button-primary justify-self-start">
            {t("suggestion.compare")}
          </button>
        </Form>
      ) : (
        <p className="mt-4">{t("suggestion.showNone")}</p>
      )}
      <p className="mt-4 print:hidden">
        <Link to={`/coach/clients/${id}`} prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("suggestion.back")}
        </Link>
      </p>
    </>
  );
}

/** Both lists have one name: a form reads them as it reads two ticks. */
function PickOne(props: { at: number; label: string; options: { value: string; label: string }[] }) {
  const id = `field-pick-${props.at}`;
  return (
    <p>
      <label htmlFor={id} className="font-semibold">
        {props.label}
      </label>
      <select id={id} name="pick" className="input mt-1" defaultValue={props.options[props.at - 1]?.value}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
