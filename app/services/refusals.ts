// A refusal is a Response. What you may not see does not exist: 404, not 403.

/** Not there, or not yours: the two look the same. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** Was here for everybody, and is over: an expired ad. */
export function gone(): Response {
  return new Response(null, { status: 410 });
}

/** The form cannot be read; a person using our own pages never meets this. */
export function badRequest(): Response {
  return new Response(null, { status: 400 });
}

/** The screen is in a client's hands: no page but theirs. */
export function toClientMode(clientId: string): Response {
  return new Response(null, { status: 302, headers: { Location: `/coach/clients/${clientId}/mode` } });
}

/** Sign in first, then come back. Only the path is kept: a query may hold words. */
export function signInFirst(request: Request, locale: string): Response {
  const { pathname } = new URL(request.url);
  const to = pathname.replace(/\.data$/, "");
  const back = request.method === "GET" && to !== "/" ? `?next=${encodeURIComponent(to)}` : "";
  return new Response(null, { status: 302, headers: { Location: `/${locale}/sign-in${back}` } });
}
