// A client's own page without an account: the code is typed by hand, and only what the coach chose is shown. It says nothing of a service.
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readDecision } from "#app/forms/decision.ts";
import { readCode } from "#app/forms/view-link.ts";
import { localeOfHeader } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { answerView, openView, viewLocale } from "#app/services/view-links.server.ts";
import { ClientAnswer } from "#app/ui/client-answer.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/say.tsx";
import { ViewVacancies } from "#app/ui/view-vacancies.tsx";

export const handle = { still: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex, nofollow" },
];

/**
 * For one reader and for no search engine. The house's own referrer policy keeps the address from other sites already;
 * a stricter one would hide from our own server that the form is ours.
 */
const own = {
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
};

export const headers: HeadersFunction = () => own;

/** Looking stores nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = await viewLocale(context.world, `/view/${params.key ?? ""}`);
  const open = locale !== undefined;
  const t = translate(locale ?? localeOfHeader(request.headers.get("Accept-Language")));
  return data({ open, title: t(open ? "view.title" : "view.closedTitle") }, { status: open ? 200 : 404, headers: own });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const key = params.key ?? "";
  const sent = readDecision(form);
  const viewed = sent
    ? await answerView(context.world, key, { ...sent, ticket: String(form.get("ticket") ?? "") })
    : await openView(context.world, key, readCode(form));
  const status = { closed: 404, code: 422, open: 200 }[viewed.state];
  return data(viewed, { status, headers: own });
}

export default function View() {
  const t = useSay();
  const { open } = useLoaderData<typeof loader>();
  const viewed = useActionData<typeof action>();
  if (viewed?.state === "open")
    return (
      <ViewVacancies
        views={viewed.views}
        said={viewed.said}
        answer={({ id, title, answer }) => (
          <ClientAnswer id={id} title={title} answered={answer?.said} ticket={viewed.ticket} />
        )}
      />
    );
  if (!open || viewed?.state === "closed")
    return (
      <>
        <h1>{t("view.closedTitle")}</h1>
        <p className="mt-3 text-lg">{t("view.closedText")}</p>
      </>
    );
  return (
    <Form method="post" reloadDocument noValidate className="mx-auto grid max-w-md gap-4">
      <h1>{t("view.codeTitle")}</h1>
      <p className="text-lg">{t("view.codeText")}</p>
      <Field
        name="code"
        type="tel"
        autoComplete="one-time-code"
        label={t("view.code")}
        problem={viewed ? t(`view.${viewed.problem}`) : undefined}
      />
      <button type="submit" className="button button-primary min-h-14 text-lg">
        {t("view.open")}
      </button>
    </Form>
  );
}
