// Renders a page on the server, as a stream, with the nonce its scripts need.
import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { localeOfPath } from "./i18n/locale.ts";
import { translate } from "./i18n/server.ts";
import { SayProvider } from "./ui/say.tsx";

export const streamTimeout = 5000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const root = context.staticHandlerContext.loaderData?.root as
    | { locale?: "fi" | "sv" | "en"; person?: object; bare?: boolean }
    | undefined;
  // What somebody signed in has seen is not left for the next one at the same device, not even by going back.
  if ((root?.person || root?.bare) && !headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  const locale = root?.locale ?? localeOfPath(new URL(request.url).pathname) ?? "fi";
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <SayProvider translate={translate(locale)} nonce={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
      </SayProvider>,
      {
        nonce,
        [isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady"]() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          // The name of the error only: its message may quote what somebody typed.
          console.error(JSON.stringify({ part: "web", msg: "render failed", error: (error as Error).name }));
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Errors of loaders and actions: logged by name and place, without the words of a request. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  const { name, stack } = error instanceof Error ? error : { name: "unknown", stack: undefined };
  const place = stack
    ?.split("\n")
    .find((line) => line.trim().startsWith("at "))
    ?.trim();
  context.world?.log.error({ error: name, place, method: request.method }, "request failed");
}
