// A client's wishes are changed: own words, what was understood of them, and work to be added.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readUndo, readWishes } from "#app/forms/wishes.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { undoWishes } from "#app/services/wishes.server.ts";
import { sendWishes, wishesPage } from "#app/services/wishes-page.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { WishForm } from "#app/ui/wish-form.tsx";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return wishesPage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const form = await request.formData();
  const back = () => redirect(`/coach/clients/${id}?said=wishes`, 303);
  const undone = readUndo(form);
  if (undone !== undefined) {
    await undoWishes(context.world, actor, id, undone);
    throw back();
  }
  const sent = readWishes(form);
  if (!sent) throw badRequest();
  const reply = await sendWishes(context.world, actor, id, sent, person.locale);
  if (reply.saved) throw back();
  return data(reply, reply.problem ? 422 : 200);
}

export default function WishesPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <p className="-mt-3">
        <Link to={`/coach/clients/${page.id}`} className="link inline-flex min-h-11 items-center">
          ← {t("wish.cancel")}
        </Link>
      </p>
      <h1>{page.title}</h1>
      {"withheld" in page ? (
        <div className="mt-3">
          <Notice>{t("wish.withheld")}</Notice>
        </div>
      ) : (
        <WishForm form={page.form} lang={page.lang} reply={reply} />
      )}
    </div>
  );
}
