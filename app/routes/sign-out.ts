// Signing out ends the session for good, not only in this browser.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { localeOfHeader } from "#app/i18n/locale.ts";
import { notFound } from "#app/services/refusals.ts";
import { findAsker, signOut } from "#app/services/session.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await findAsker(context.world, request);
  const cookie = await signOut(context.world, request);
  const locale = person?.locale ?? localeOfHeader(request.headers.get("Accept-Language"));
  throw redirect(`/${locale}`, { headers: { "Set-Cookie": cookie } });
}
