// The link of the first letter: a button says that the address is one's own. Looking alone changes nothing.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { isLocale } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { notFound } from "#app/services/refusals.ts";
import { confirmAddress, isLivingLink } from "#app/services/registration.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  const living = await isLivingLink(context.world, params.key ?? "");
  const title = translate(params.locale)(living ? "register.confirmTitle" : "register.deadTitle");
  return data({ title, living }, living ? 200 : 410);
}

export async function action({ params, context }: ActionFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  return { done: await confirmAddress(context.world, params.key ?? "") };
}

export default function Confirm() {
  const t = useSay();
  const { living } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>()?.done;
  if (done) {
    return (
      <div className="max-w-xl">
        <h1>{t("register.confirmedTitle")}</h1>
        <p className="mt-3">{t("register.confirmedText")}</p>
        <p className="mt-5">
          <Link to="/employer" reloadDocument className="button button-primary">
            {t("register.toCompany")}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="max-w-xl">
      <h1>{t(living ? "register.confirmTitle" : "register.deadTitle")}</h1>
      <p className="mt-3">{t(living ? "register.confirmText" : "register.deadText")}</p>
      {living ? (
        <Form method="post" reloadDocument className="mt-5">
          <button type="submit" className="button button-primary">
            {t("register.confirmSubmit")}
          </button>
        </Form>
      ) : (
        <p className="mt-5">
          <Link to="/employer" reloadDocument className="button button-primary">
            {t("register.toCompany")}
          </Link>
        </p>
      )}
    </div>
  );
}
