// The language of one's own pages: kept with the person, then back to where one was.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { ownPath } from "#app/forms/address.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { chooseLocale } from "#app/services/people.server.ts";
import { badRequest, notFound } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "own_account" });
  const form = await request.formData();
  const locale = form.get("locale");
  if (!isLocale(locale)) throw badRequest();
  await chooseLocale(context.world, actor, locale);
  throw redirect(ownPath(form.get("back")) ?? "/home");
}
