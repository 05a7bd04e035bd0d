// `/`: to the reader's own language, or to the first page of whoever is signed in.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { firstPath } from "#app/services/first-page.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  throw redirect(await firstPath(context.world, request), { headers: { Vary: "Accept-Language, Cookie" } });
}
